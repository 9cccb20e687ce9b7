package org.safeboard.platform.figures;

/** What a column of a figure shows. Keys are unique in a figure. */
public sealed interface Column {
    String key();

    String heading();

    /** How its values are read. */
    Kind kind();

    /** How the values of a column are read: counts, whole percentages, working days, differences. */
    enum Kind {
        COUNT,
        PERCENT,
        DAYS,
        CHANGE,
        CHANGE_PERCENT
    }

    /** How many in the year. */
    record Count(String key, String heading, Measure measure) implements Column {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }
    }

    /** How many in the year before. */
    record Before(String key, String heading, Measure measure) implements Column {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }
    }

    /** Part of the measure's own total that falls into the row. */
    record Share(String key, String heading, Measure measure) implements Column {
        @Override
        public Kind kind() {
            return Kind.PERCENT;
        }
    }

    /** One measure of every hundred of another, in the same row. */
    record Percent(String key, String heading, Measure measure, Measure of) implements Column {
        @Override
        public Kind kind() {
            return Kind.PERCENT;
        }
    }

    /** The year less the year before. */
    record Change(String key, String heading, Measure measure) implements Column {
        @Override
        public Kind kind() {
            return Kind.CHANGE;
        }
    }

    /** The change in every hundred of the year before. */
    record ChangePercent(String key, String heading, Measure measure) implements Column {
        @Override
        public Kind kind() {
            return Kind.CHANGE_PERCENT;
        }
    }

    /** The middle value of a number over what was counted. */
    record Median(String key, String heading, Measure measure, Dimension number) implements Column {
        @Override
        public Kind kind() {
            return Kind.DAYS;
        }
    }

    /** The mean of a number over what was counted, to two decimals. */
    record Mean(String key, String heading, Measure measure, Dimension number) implements Column {
        @Override
        public Kind kind() {
            return Kind.DAYS;
        }
    }

    /** What the line counts. */
    record LineCount(String key, String heading) implements Column {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }
    }

    /** The base of the line. */
    record LineBase(String key, String heading) implements Column {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }
    }

    /** What the line counts of every hundred of its base, or of its second base. */
    record LinePercent(String key, String heading, boolean second) implements Column {
        @Override
        public Kind kind() {
            return Kind.PERCENT;
        }
    }

    /** The percentage that is expected of the line. */
    record LineExpected(String key, String heading) implements Column {
        @Override
        public Kind kind() {
            return Kind.PERCENT;
        }
    }
}
