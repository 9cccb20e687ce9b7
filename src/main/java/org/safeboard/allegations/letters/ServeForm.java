package org.safeboard.allegations.letters;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.allegations.domain.letters.Letter.Served;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
import org.springframework.web.multipart.MultipartFile;

/**
 * How a letter was sent, or that it came back, as typed.
 *
 * @param documents a receipt that was scanned, for example
 */
public record ServeForm(DateInput on, String how, String proof, String note, List<MultipartFile> documents) {
    static final ServeForm BLANK = new ServeForm(DateInput.BLANK, "", "", "", List.of());

    Served served(Change change) {
        var day = date("Enter the date it was sent, like 27 3 2026");
        return new Served(day, how, proof.strip(), change.by().id());
    }

    LocalDate date(String otherwise) {
        var answers = new Answers();
        var day = answers.need("on", on.date().orElse(null), otherwise);
        return answers.into(day);
    }
}
