package org.safeboard.allegations.lowlevel;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.earlier.EarlierContact;
import org.safeboard.allegations.domain.earlier.EarlierPerson;
import org.safeboard.allegations.domain.earlier.Found;
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
        @Nullable Found earlier,
        List<Problem> problems)
        implements Page {

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }

    /** The persons of earlier records one of whom it may be. */
    public List<Option> people() {
        return earlier == null
                ? List.of()
                : earlier.people().stream().map(SharePage::option).toList();
    }

    private static Option option(EarlierPerson it) {
        var newest = it.newest().map(EarlierContact::post).orElse("");
        return new Option(it.person().toString(), it.names() + ", " + it.numbers(), newest);
    }
}
