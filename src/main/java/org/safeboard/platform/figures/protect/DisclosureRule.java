package org.safeboard.platform.figures.protect;

/**
 * How counts are printed for readers outside the office. The default is the automatable rule of NHS hospital statistics:
 * 0 stays, 1 to 7 are kept back, others are rounded to the nearest 5, percentages and means need a base of 8.
 *
 * @param keepUpTo the largest count that is kept back, 1 to 50
 * @param roundTo what other counts are rounded to, half up; 1 for none
 * @param derivedFrom the smallest base of a percentage, change, median or mean; more than {@code keepUpTo}
 */
public record DisclosureRule(int keepUpTo, int roundTo, int derivedFrom) {
    public static final DisclosureRule DEFAULT = new DisclosureRule(7, 5, 8);

    public DisclosureRule {
        if (keepUpTo < 1 || keepUpTo > 50 || roundTo < 1 || roundTo > keepUpTo || derivedFrom <= keepUpTo) {
            throw new IllegalArgumentException("No disclosure rule: up to %d, to the nearest %d, from %d"
                    .formatted(keepUpTo, roundTo, derivedFrom));
        }
    }

    /** Is this count itself too small to print? */
    public boolean keeps(long count) {
        return count >= 1 && count <= keepUpTo;
    }

    /** The count as printed where it is printed. */
    public long shown(long count) {
        return (count + roundTo / 2) / roundTo * roundTo;
    }

    /** The smallest count that is printed like this. */
    long least(long shown) {
        return shown == 0 ? 0 : Math.max(keepUpTo + 1L, shown - roundTo / 2);
    }

    /** The largest count that is printed like this. */
    long most(long shown) {
        return shown == 0 ? 0 : shown + (roundTo - 1) / 2;
    }

    /** The rule as a reader is told. */
    public String sentence() {
        var rounded = roundTo == 1
                ? ""
                : " All others are rounded to the nearest %d, so rows may not add up to their totals."
                        .formatted(roundTo);
        return ("Small numbers are protected: a number from 1 to %d is shown as *, and so is any other that would give one "
                        + "away.%s Percentages and changes are worked out from the numbers shown.")
                .formatted(keepUpTo, rounded);
    }
}
