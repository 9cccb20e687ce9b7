package org.safeboard.allegations.quality.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.quality.Lot.Numbered;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.web.Page;

/**
 * A sample for an inspector.
 *
 * @param fresh the seed of the next sample
 * @param seed of this one; blank while none is drawn
 * @param pool how many contacts it was drawn from
 */
public record SamplePage(
        String area,
        Set<String> areas,
        ReportingYear latest,
        ReportingYear year,
        String fresh,
        String seed,
        int pool,
        List<Sampled> sample)
        implements Page {
    private static final int YEARS = 10;

    /** A contact of the sample: no names, but why and when. */
    public record Sampled(
            UUID contact,
            String number,
            boolean restricted,
            LocalDate receivedOn,
            String type,
            String sector,
            String nature,
            String decision,
            LocalDate decidedOn,
            String decider,
            String rationale,
            String earlierConcerns,
            String advice,
            @Nullable LocalDate adviceSentOn,
            String disposal,
            @Nullable LocalDate disposalOn)
            implements Numbered {}

    public List<Option> years() {
        return IntStream.range(0, YEARS)
                .mapToObj(it -> new ReportingYear(latest.from() - it).toString())
                .map(it -> new Option(it, it))
                .toList();
    }

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }
}
