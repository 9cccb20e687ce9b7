package org.safeboard.allegations.telling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.allegations.domain.telling.Ledger;
import org.safeboard.allegations.domain.telling.Matter;
import org.safeboard.allegations.domain.telling.Teller;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.rules.Answers;

/** Somebody who has to be told too, as typed. */
public record AddForm(
        @Nullable Matter matter,
        @Nullable Audience audience,
        String name,
        @Nullable Teller teller) {
    static final AddForm BLANK = new AddForm(null, null, "", Teller.LADO);

    Telling row(Ledger ledger, LocalDate today) {
        var answers = new Answers();
        var what = answers.need("matter", matter, "Select what they have to be told");
        var to = answers.need("audience", audience, "Select who has to be told");
        answers.need("name", name, "Enter who has to be told");
        var by = answers.need("teller", teller, "Select who tells them");
        return answers.into(() -> ledger.also(what.get(), to.get(), name.strip(), by.get(), today));
    }
}
