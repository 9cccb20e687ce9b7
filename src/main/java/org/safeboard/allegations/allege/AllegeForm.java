package org.safeboard.allegations.allege;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** An allegation as typed. */
public record AllegeForm(String wording, String nature, DateInput putOn, String response) {
    static AllegeForm blank(@Nullable String nature) {
        return new AllegeForm("", nature == null ? "" : nature, DateInput.BLANK, "");
    }

    static AllegeForm of(Allegation it) {
        return new AllegeForm(
                it.wording(), it.nature() == null ? "" : it.nature(), DateInput.of(it.putOn()), it.response());
    }

    @Nullable
    LocalDate putDate() {
        return new Answers()
                .check(
                        putOn.isBlank() || putOn.date().isPresent(),
                        "putOn",
                        "Date it was put to the person must be a real date, like 27 3 2026")
                .into(() -> putOn.date().orElse(null));
    }

    @Nullable
    String natureCode() {
        return nature.isBlank() ? null : nature;
    }
}
