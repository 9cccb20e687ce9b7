package org.safeboard.allegations.domain.incoming.answers;

import java.util.List;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Problem;

/** The adult it is about. */
public record Adult(
        String givenNames, String familyName, String described, DateInput born, String role, String elsewhere)
        implements Answered {
    @Override
    public List<Problem> problems() {
        return new Missing()
                .unless(
                        isNamed() || !described.isBlank(),
                        "familyName",
                        "Enter the adult’s name, or describe them if you do not know it")
                .unless(
                        born.isBlank() || born.date().isPresent(),
                        "born",
                        "Date of birth must be a real date, like 27 3 1980, or left blank")
                .unless(!role.isBlank(), "role", "Enter what the adult does there, such as teacher or driver")
                .list();
    }

    @Override
    public List<Line> lines() {
        return new Lines()
                .line("First names of the adult", givenNames)
                .line("Last name of the adult", familyName)
                .line("What you know of them without a name", described)
                .line("Date of birth", born.isBlank() ? "" : born.day() + " " + born.month() + " " + born.year())
                .line("What they do there", role)
                .line("Other children they work or live with", elsewhere)
                .list();
    }

    private boolean isNamed() {
        return !(givenNames + familyName).isBlank();
    }
}
