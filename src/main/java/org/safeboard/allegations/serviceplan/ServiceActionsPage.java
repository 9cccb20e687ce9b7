package org.safeboard.allegations.serviceplan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safeboard.actions.ActionLine;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.web.Page;

/**
 * The service's own actions of a year, and what became of those of the year before.
 *
 * @param file what new actions hang on
 */
public record ServiceActionsPage(
        String area,
        Set<String> areas,
        ReportingYear latest,
        ReportingYear year,
        UUID file,
        List<ActionLine> last,
        List<ActionLine> now)
        implements Page {
    private static final int YEARS = 10;

    public int unfinished() {
        return CarryActions.unfinished(last, now).size();
    }

    /** Of an action of the year before: how far it is, or that it was carried. */
    public String state(ActionLine action) {
        return CarryActions.carried(action, now).isPresent() ? "Carried to " + year : action.state();
    }

    public List<Option> years() {
        return IntStream.range(-1, YEARS)
                .mapToObj(it -> new ReportingYear(latest.from() - it).toString())
                .map(it -> new Option(it, it))
                .toList();
    }

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }
}
