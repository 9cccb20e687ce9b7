package org.safeboard.allegations.log;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks what must be known while the caller is there.
 *
 * @param channels the ways in which a contact comes
 * @param earlier earlier records about the adult typed so far; null while nobody has looked
 */
public record LogPage(
        LogForm form,
        Set<String> areas,
        List<Option> channels,
        @Nullable Found earlier,
        List<Problem> problems) implements Page {

    public List<Option> safeOptions() {
        return Stream.of(Safe.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }
}
