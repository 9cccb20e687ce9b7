package org.safeboard.allegations.letters;

import java.time.LocalDate;
import org.safeboard.allegations.domain.letters.Letter.Served;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** How a letter was sent, or that it came back, as typed. */
public record ServeForm(DateInput on, String how, String proof, String note) {
    static final ServeForm BLANK = new ServeForm(DateInput.BLANK, "", "", "");

    Served served(Change change) {
        var day = date("Enter the date it was sent, like 27 3 2026");
        return new Served(day, how, proof.strip(), change.by().id());
    }

    LocalDate date(String otherwise) {
        var answers = new Answers();
        var day = answers.need("on", on.date().orElse(null), otherwise);
        return answers.into(day::get);
    }
}
