package org.safeboard.allegations.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeboard.allegations.domain.quality.Lot;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.web.Page;

/**
 * How far second reviewers agree with decisions.
 *
 * @param before the month before this one, which is drawn from next
 * @param pool how many contacts that could be drawn from
 * @param since the day from which pairs and sides are counted
 */
public record QualityPage(
        String area,
        Set<String> areas,
        YearMonth before,
        int pool,
        boolean drawn,
        List<QualityQuery.Month> months,
        LocalDate since,
        List<QualityQuery.Pair> pairs,
        List<QualityQuery.Side> sides,
        List<QualityQuery.Listed> reviews)
        implements Page {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    public int tenth() {
        return Lot.tenth(pool);
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "3 of 4 (75%)", with its base; blank where nothing has been reviewed. */
    public static String rate(int agreed, int reviewed) {
        return reviewed == 0
                ? "None reviewed yet"
                : "%d of %d (%d%%)".formatted(agreed, reviewed, Math.round(100.0 * agreed / reviewed));
    }

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }
}
