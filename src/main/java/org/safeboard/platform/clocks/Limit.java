package org.safeboard.platform.clocks;

/** How long something may take. */
public sealed interface Limit {
    /** How many of the unit; at least one. */
    int amount();

    /** The unit, for one of it: "working day". */
    String unit();

    /** The same unit, another amount. */
    Limit of(int amount);

    /** As people say it: "5 working days". */
    default String text() {
        return amount() + " " + unit() + (amount() == 1 ? "" : "s");
    }

    /** Hours that pass, by day and night, over weekends and over clock changes. */
    record ClockHours(int amount) implements Limit {
        public ClockHours {
            positive(amount);
        }

        @Override
        public String unit() {
            return "hour";
        }

        @Override
        public ClockHours of(int hours) {
            return new ClockHours(hours);
        }
    }

    /** Monday to Friday without bank holidays, to the end of the last day. */
    record WorkingDays(int amount) implements Limit {
        public WorkingDays {
            positive(amount);
        }

        @Override
        public String unit() {
            return "working day";
        }

        @Override
        public WorkingDays of(int days) {
            return new WorkingDays(days);
        }
    }

    /** Every day, to the end of the last one. */
    record CalendarDays(int amount) implements Limit {
        public CalendarDays {
            positive(amount);
        }

        @Override
        public String unit() {
            return "day";
        }

        @Override
        public CalendarDays of(int days) {
            return new CalendarDays(days);
        }
    }

    /** Seven days each, to the end of the last day. */
    record Weeks(int amount) implements Limit {
        public Weeks {
            positive(amount);
        }

        @Override
        public String unit() {
            return "week";
        }

        @Override
        public Weeks of(int weeks) {
            return new Weeks(weeks);
        }
    }

    /** Calendar months, to the same day of a later month or, where that has none, its last day. */
    record Months(int amount) implements Limit {
        public Months {
            positive(amount);
        }

        @Override
        public String unit() {
            return "month";
        }

        @Override
        public Months of(int months) {
            return new Months(months);
        }
    }

    private static void positive(int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("A time limit is at least one of its unit, not " + amount);
        }
    }
}
