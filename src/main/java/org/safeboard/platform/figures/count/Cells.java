package org.safeboard.platform.figures.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.FigureTable.Cell;

/** Makes cells of counts: percentages half up from the counts, a sign before every change. */
final class Cells {
    /** Printed where a number is kept back. */
    static final String KEPT = "*";
    /** Printed where there is no value, such as a percentage of nothing. */
    static final String NONE = "\u2013";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Cells() {}

    static Cell count(@Nullable Long count) {
        return count == null
                ? kept()
                : new Cell(BigDecimal.valueOf(count), count, null, String.format(Locale.UK, "%,d", count), false);
    }

    static Cell percent(@Nullable Long part, @Nullable Long whole, int derivedFrom) {
        if (part == null || whole == null || whole > 0 && whole < derivedFrom) {
            return kept();
        }
        if (whole == 0) {
            return new Cell(null, part, whole, NONE, false);
        }
        var percent = percentage(part, whole);
        return new Cell(percent, part, whole, percent.toPlainString() + "%", false);
    }

    static Cell change(@Nullable Long now, @Nullable Long before) {
        if (now == null || before == null) {
            return kept();
        }
        var change = BigDecimal.valueOf(now - before);
        return new Cell(change, now, before, signed(change), false);
    }

    static Cell changePercent(@Nullable Long now, @Nullable Long before, int derivedFrom) {
        if (now == null || before == null || before > 0 && before < derivedFrom) {
            return kept();
        }
        if (before == 0) {
            return new Cell(null, now, before, NONE, false);
        }
        var percent = percentage(now - before, before);
        return new Cell(percent, now, before, signed(percent) + "%", false);
    }

    /** The middle of the numbers, or the mean of the two in the middle. */
    static Cell median(SortedMap<Long, Long> numbers, int derivedFrom) {
        long n = size(numbers);
        if (n > 0 && n < derivedFrom) {
            return kept();
        }
        if (n == 0) {
            return new Cell(null, null, n, NONE, false);
        }
        var twice = BigDecimal.valueOf(at(numbers, (n - 1) / 2) + at(numbers, n / 2));
        return days(twice.divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP), null, n, derivedFrom);
    }

    static Cell mean(SortedMap<Long, Long> numbers, int derivedFrom) {
        long n = size(numbers);
        if (n > 0 && n < derivedFrom) {
            return kept();
        }
        if (n == 0) {
            return new Cell(null, null, n, NONE, false);
        }
        long sum = numbers.entrySet().stream()
                .mapToLong(it -> it.getKey() * it.getValue())
                .sum();
        // outside the office one decimal, so that a small total cannot be worked back from it
        int decimals = derivedFrom > 0 ? 1 : 2;
        var mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), decimals, RoundingMode.HALF_UP);
        return days(mean, sum, n, derivedFrom);
    }

    static Cell expected(@Nullable Integer percent) {
        return percent == null
                ? new Cell(null, null, null, NONE, false)
                : new Cell(BigDecimal.valueOf(percent), null, null, percent + "%", false);
    }

    static Cell kept() {
        return new Cell(null, null, null, KEPT, true);
    }

    static Cell none() {
        return new Cell(null, null, null, NONE, false);
    }

    /** Outside the office the sum and the number of them are left out, since they are exact. */
    private static Cell days(BigDecimal days, @Nullable Long sum, long n, int derivedFrom) {
        var display = days.stripTrailingZeros().toPlainString();
        return derivedFrom > 0 ? new Cell(days, null, null, display, false) : new Cell(days, sum, n, display, false);
    }

    private static BigDecimal percentage(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
    }

    private static String signed(BigDecimal change) {
        var size = String.format(Locale.UK, "%,d", change.abs().longValueExact());
        return change.signum() > 0 ? "+" + size : change.signum() < 0 ? "\u2212" + size : size;
    }

    private static long size(SortedMap<Long, Long> numbers) {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long at(SortedMap<Long, Long> numbers, long place) {
        long seen = 0;
        for (var entry : numbers.entrySet()) {
            seen += entry.getValue();
            if (place < seen) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("No number at " + place);
    }
}
