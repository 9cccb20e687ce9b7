package org.safeboard.allegations.lowlevel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/**
 * Who shared a concern about whom, as typed from a call, a letter or a row of a spreadsheet.
 *
 * @param sameAs an earlier record about the same person, where one was found
 */
public record ShareForm(
        String area,
        String said,
        DateInput happenedOn,
        String callerName,
        String callerTelephone,
        String channel,
        DateInput receivedOn,
        String setting,
        String sector,
        String givenNames,
        String familyName,
        DateInput born,
        String adultDescribed,
        String adultRole,
        @Nullable UUID sameAs) {

    static ShareForm blank(String area) {
        return new ShareForm(
                area,
                "",
                DateInput.BLANK,
                "",
                "",
                "PHONE",
                DateInput.BLANK,
                "",
                "",
                "",
                "",
                DateInput.BLANK,
                "",
                "",
                null);
    }

    /** The adult as far as typed; null while no name is. */
    @Nullable
    PersonDetails adult() {
        return (givenNames + familyName).isBlank()
                ? null
                : PersonDetails.adult(givenNames, familyName).bornOn(born.date().orElse(null));
    }

    /** The day it came: today where nothing was typed. */
    LocalDate received(Change change) {
        return receivedOn.isBlank() ? change.today() : receivedOn.date().orElse(change.today());
    }

    void check(Answers answers, Change change) {
        answers.need("said", said, "Enter what was seen or heard");
        answers.need("callerName", callerName, "Enter who shared it");
        answers.need("setting", setting, "Enter the employer or setting");
        answers.check(
                adult() != null || !adultDescribed.isBlank(),
                "familyName",
                "Enter the adult's name, or describe them if the employer does not name them");
        LowLevelForm.real(answers, "born", born, "Date of birth");
        LowLevelForm.real(answers, "happenedOn", happenedOn, "Date it happened");
        LowLevelForm.real(answers, "receivedOn", receivedOn, "Date received");
        past(answers, "born", born.date(), change.today(), "Date of birth must be in the past");
        past(answers, "receivedOn", receivedOn.date(), change.today(), "Date received must be today or in the past");
        past(
                answers,
                "happenedOn",
                happenedOn.date(),
                received(change),
                "Date it happened must be on or before the date it was received");
    }

    private static void past(Answers answers, String field, Optional<LocalDate> on, LocalDate last, String otherwise) {
        answers.check(on.isEmpty() || !on.get().isAfter(last), field, otherwise);
    }
}
