package org.safeboard.allegations.lowlevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.EarlierConcerns.Earlier;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks what an employer shared.
 *
 * @param earlier earlier records about the adult typed so far; null while nobody has looked
 */
public record SharePage(
        ShareForm form,
        LowLevelForm concern,
        Lists lists,
        Set<String> areas,
        @Nullable List<Earlier> earlier,
        List<Problem> problems)
        implements Page {

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }

    /** The earlier records one of which may be the same person. */
    public List<Option> people() {
        var options = new ArrayList<Option>();
        if (earlier != null) {
            earlier.stream()
                    .filter(it -> !it.restricted())
                    .map(it -> new Option(
                            it.person().toString(), it.adult() + ", " + it.number(), it.role() + " " + it.setting()))
                    .forEach(options::add);
        }
        return options;
    }
}
