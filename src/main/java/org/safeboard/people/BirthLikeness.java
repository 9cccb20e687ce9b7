package org.safeboard.people;

import static org.safeboard.people.PersonDetails.Precision.DAY;
import static org.safeboard.people.PersonDetails.Precision.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How well two dates of birth agree, with the slips that people make when they write one down. */
enum BirthLikeness {
    SAME(6, "date of birth the same"),
    ONE_DAY(4, "date of birth one day apart"),
    DAY_AND_MONTH_SWAPPED(4, "day and month of birth the other way round"),
    OTHER_YEAR(2.5, "day and month of birth the same, another year"),
    SAME_MONTH(2.5, "month of birth the same"),
    SAME_YEAR(1, "year of birth the same"),
    NOT_GIVEN(0, ""),
    DIFFERENT(-4, "date of birth differs");

    final double weight;
    final String words;

    BirthLikeness(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    static BirthLikeness of(PersonDetails one, PersonDetails other) {
        var a = one.born();
        var b = other.born();
        if (a == null || b == null) {
            return NOT_GIVEN;
        }
        if (one.precision() != DAY || other.precision() != DAY) {
            return ofParts(one, other, a, b);
        }
        if (a.equals(b)) {
            return SAME;
        }
        if (Math.abs(ChronoUnit.DAYS.between(a, b)) == 1) {
            return ONE_DAY;
        }
        if (swapped(a).filter(b::equals).isPresent()) {
            return DAY_AND_MONTH_SWAPPED;
        }
        if (a.getMonth() == b.getMonth() && a.getDayOfMonth() == b.getDayOfMonth()) {
            return OTHER_YEAR;
        }
        return a.getYear() == b.getYear() ? SAME_YEAR : DIFFERENT;
    }

    private static BirthLikeness ofParts(PersonDetails one, PersonDetails other, LocalDate a, LocalDate b) {
        if (a.getYear() != b.getYear()) {
            return DIFFERENT;
        }
        if (one.precision() == YEAR || other.precision() == YEAR) {
            return SAME_YEAR;
        }
        return YearMonth.from(a).equals(YearMonth.from(b)) ? SAME_MONTH : DIFFERENT;
    }

    /** The days on which somebody may stand whose birth was written down with a slip; not the day itself. */
    static Set<LocalDate> slipsOf(LocalDate day) {
        var near = new LinkedHashSet<LocalDate>();
        near.add(day.minusDays(1));
        near.add(day.plusDays(1));
        swapped(day).ifPresent(near::add);
        for (var years : new int[] {-10, -1, 1, 10}) {
            near.add(day.plusYears(years));
        }
        near.remove(day);
        return near;
    }

    private static Optional<LocalDate> swapped(LocalDate day) {
        try {
            return Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
