package org.safeboard.people.matching;

import java.util.Arrays;
import org.safeboard.people.matching.Stated.Born;

/** How one date of birth compares with another, by the slips people make when they write one down. */
enum BornLevel {
    DIFFERENT("differs"),
    MISSING("not known"),
    GENERATION("a generation apart"),
    SAME("the same"),
    DIGIT("one digit of the day differs"),
    TURNED("day and month the other way round"),
    DAY("another day of the same month"),
    DAYS("a few days apart"),
    MONTH("another month, day and year the same"),
    YEAR_SLIP("day and month the same, a slip in the year"),
    YEAR("day and month the same, another year"),
    NEW_YEAR("the same year, one of them given as 1 January"),
    NEW_YEAR_NEAR("a year apart, one of them given as 1 January"),
    SAME_YEAR("only the year the same"),
    MONTH_KNOWN("month and year the same, the day not known"),
    MONTH_OTHER("the year the same, another month, the day not known"),
    MONTH_DIFFERENT("another year, the day not known"),
    YEAR_KNOWN("the year the same, no more is known"),
    YEAR_NEAR("a year apart, no more is known"),
    YEAR_DIFFERENT("another year, no more is known");

    static final int COUNT = values().length;
    private static final BornLevel[] ALL = values();
    private static final int MOST_AGREEING = 3_000;
    private static final int FEW_DAYS = 12;
    private static final int GENERATION_YEARS = 15;
    private static final int NEW_YEARS_DAY = pack(0, 1, 1);

    final String words;

    BornLevel(String words) {
        this.words = words;
    }

    static BornLevel of(int ordinal) {
        return ALL[ordinal];
    }

    /** A date in one number: year, month and day; nought for an unknown part, and for nothing known. */
    static int pack(Born born) {
        return born.year() <= 0 ? 0 : pack(born.year(), born.month(), born.month() == 0 ? 0 : born.day());
    }

    static int pack(int year, int month, int day) {
        return year << 14 | month << 7 | day;
    }

    static int year(int packed) {
        return packed >>> 14;
    }

    static int month(int packed) {
        return packed >>> 7 & 127;
    }

    static int day(int packed) {
        return packed & 127;
    }

    /** Whether enough agrees that a record is worth a look for its date alone. */
    boolean agrees() {
        return this != DIFFERENT
                && this != GENERATION
                && this != MISSING
                && this != SAME_YEAR
                && this.compareTo(MONTH_KNOWN) < 0;
    }

    static BornLevel between(int one, int other) {
        if (one == 0 || other == 0) {
            return MISSING;
        }
        if (day(one) == 0 || day(other) == 0) {
            return ofParts(one, other);
        }
        if (one == other) {
            return SAME;
        }
        return year(one) == year(other) ? inOneYear(one, other) : inTwoYears(one, other);
    }

    private static BornLevel inOneYear(int one, int other) {
        if (isNewYear(one) || isNewYear(other)) {
            return NEW_YEAR;
        }
        if (month(one) == month(other)) {
            return oneDigit(day(one), day(other)) ? DIGIT : DAY;
        }
        if (day(one) == month(other) && month(one) == day(other)) {
            return TURNED;
        }
        if (day(one) == day(other)) {
            return MONTH;
        }
        return daysApart(one, other) <= FEW_DAYS ? DAYS : SAME_YEAR;
    }

    private static BornLevel inTwoYears(int one, int other) {
        if ((one & 0x3fff) != (other & 0x3fff)) {
            return apart(one, other);
        }
        return yearSlip(year(one), year(other)) ? YEAR_SLIP : YEAR;
    }

    private static BornLevel apart(int one, int other) {
        var years = Math.abs(year(one) - year(other));
        if (years >= GENERATION_YEARS) {
            return GENERATION;
        }
        if (years == 1 && (isNewYear(one) || isNewYear(other))) {
            return NEW_YEAR_NEAR;
        }
        return years == 1 && daysApart(one, other) <= FEW_DAYS ? DAYS : DIFFERENT;
    }

    private static boolean isNewYear(int date) {
        return (date & 0x3fff) == NEW_YEARS_DAY;
    }

    private static BornLevel ofParts(int one, int other) {
        var apart = Math.abs(year(one) - year(other));
        if (month(one) == 0 || month(other) == 0) {
            return apart == 0 ? YEAR_KNOWN : apart == 1 ? YEAR_NEAR : YEAR_DIFFERENT;
        }
        return apart > 0 ? MONTH_DIFFERENT : month(one) == month(other) ? MONTH_KNOWN : MONTH_OTHER;
    }

    /** Days between two dates, months taken as 31 days; enough to tell a few from many. */
    private static int daysApart(int one, int other) {
        var months = (year(one) - year(other)) * 12 + month(one) - month(other);
        return Math.abs(months * 31 + day(one) - day(other));
    }

    /** Within two years, ten or a hundred apart, one digit different, or two digits the other way round. */
    private static boolean yearSlip(int one, int other) {
        var apart = Math.abs(one - other);
        if (apart <= 2 || apart == 10 || apart == 100) {
            return true;
        }
        int a = one % 1000;
        int b = other % 1000;
        var differ = (a / 100 == b / 100 ? 0 : 1) + (a / 10 % 10 == b / 10 % 10 ? 0 : 1) + (a % 10 == b % 10 ? 0 : 1);
        var century = one / 1000 == other / 1000;
        var turned = century && a / 100 == b / 100 && a / 10 % 10 == b % 10 && a % 10 == b / 10 % 10;
        return turned || century && differ <= 1 || !century && differ == 0;
    }

    private static boolean oneDigit(int one, int other) {
        return Math.abs(one - other) == 1
                || one / 10 == other / 10
                || one % 10 == other % 10
                || one / 10 == other % 10 && one % 10 == other / 10;
    }

    /** The full dates that agree with a date of birth, as far as it is known; the date itself first. */
    static int[] agreeing(int born) {
        var found = new int[MOST_AGREEING];
        int size = 0;
        found[size++] = born;
        if (day(born) == 0) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= 31 && (month(born) == 0 || month(born) == month); day++) {
                    found[size++] = pack(year(born), month, day);
                }
            }
            return Arrays.copyOf(found, size);
        }
        for (int day = 1; day <= 31; day++) {
            size = add(found, size, pack(year(born), month(born), day), born);
        }
        for (int month = 1; month <= 12; month++) {
            size = add(found, size, pack(year(born), month, day(born)), born);
        }
        size = add(found, size, pack(year(born), day(born), month(born)), born);
        for (int apart = -1; apart <= 1; apart++) {
            size = add(found, size, pack(year(born) + apart, 1, 1), born);
            for (int month = 1; month <= 12 && isNewYear(born); month++) {
                for (int day = 1; day <= 31; day++) {
                    size = add(found, size, pack(year(born) + apart, month, day), born);
                }
            }
        }
        for (int day = 1; day <= 31; day++) {
            size = add(found, size, pack(year(born), month(born) - 1, day), born);
            size = add(found, size, pack(year(born), month(born) + 1, day), born);
            size = add(found, size, pack(year(born) - 1, 12, day), born);
            size = add(found, size, pack(year(born) + 1, 1, day), born);
        }
        for (int year = year(born) - 110; year <= year(born) + 110; year++) {
            size = add(found, size, pack(year, month(born), day(born)), born);
        }
        return Arrays.copyOf(found, size);
    }

    private static int add(int[] found, int size, int date, int born) {
        if (date > 0 && date != born && between(born, date).agrees()) {
            found[size++] = date;
        }
        return size;
    }
}
