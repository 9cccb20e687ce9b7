package org.safeboard.allegations.telling;

import java.util.Arrays;
import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.allegations.domain.telling.Matter;
import org.safeboard.allegations.domain.telling.Teller;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * The ledger of a case: who has to be told what, and how it stands.
 *
 * @param held why nothing may be sent; blank where it may
 */
public record TellingPage(Contact contact, List<LedgerLine> lines, String held, AddForm form, List<Problem> problems)
        implements Page {

    public List<Option> audiences() {
        return Arrays.stream(Audience.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public List<Option> matters() {
        return Arrays.stream(Matter.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public List<Option> tellers() {
        return Arrays.stream(Teller.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
