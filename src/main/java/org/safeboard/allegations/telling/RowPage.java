package org.safeboard.allegations.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.letters.LetterKind;
import org.safeboard.allegations.domain.telling.Teller;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** One row of the ledger: what is known, and what is to be recorded. */
public record RowPage(
        Contact contact,
        LedgerLine line,
        RowForm form,
        List<Option> ways,
        boolean mayDecide,
        LocalDate latest,
        String held,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** Is there a kind of letter that tells them? */
    public boolean hasLetter() {
        return LetterKind.of(line.row()).isPresent();
    }

    public List<Option> acts() {
        var acts = new ArrayList<Option>();
        acts.add(new Option("told", "They were told"));
        acts.add(new Option("plan", "Who tells them, and in which words"));
        if (mayDecide) {
            acts.add(new Option("withhold", "They are not told yet"));
            acts.add(new Option("notNeeded", "They do not have to be told"));
        }
        return acts;
    }

    public List<Option> tellers() {
        return Arrays.stream(Teller.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
