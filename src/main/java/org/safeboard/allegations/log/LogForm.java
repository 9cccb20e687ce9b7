package org.safeboard.allegations.log;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** What is typed while the caller is on the telephone. */
public record LogForm(
        String area,
        String callerName,
        String callerOrganisation,
        String callerTelephone,
        String said,
        String givenNames,
        String familyName,
        DateInput born,
        String adultDescribed,
        String adultRole,
        String setting,
        String childDescribed,
        @Nullable Safe childSafe,
        String childSafeNote,
        boolean immediateConcern,
        String channel,
        DateInput receivedOn,
        String receivedTime) {

    private static final String PHONE = "PHONE";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:][.]mm");

    static LogForm blank(String area) {
        return new LogForm(
                area,
                "",
                "",
                "",
                "",
                "",
                "",
                DateInput.BLANK,
                "",
                "",
                "",
                "",
                null,
                "",
                false,
                PHONE,
                DateInput.BLANK,
                "");
    }

    /** How it came; a form that does not say so is about a call. */
    public String cameBy() {
        return channel.isBlank() ? PHONE : channel;
    }

    /** The adult as far as typed; null while no name is. */
    @Nullable
    PersonDetails adult() {
        return (givenNames + familyName).isBlank()
                ? null
                : PersonDetails.adult(givenNames, familyName).bornOn(born.date().orElse(null));
    }

    /** The call, when all is there that must be. */
    LoggedCall call(Change change) {
        var answers = new Answers();
        answers.need("said", said, "Enter what was said");
        answers.need("callerName", callerName, "Enter who called");
        var safe = answers.need("childSafe", childSafe, "Select whether a child is safe now");
        answers.check(
                adult() != null || !adultDescribed.isBlank(),
                "familyName",
                "Enter the adult's name, or describe them if nobody knows it");
        answers.check(
                born.isBlank() || born.date().isPresent(), "born", "Date of birth must be a real date, like 27 3 1980");
        var on = receivedOn.isBlank() ? Optional.of(change.today()) : receivedOn.date();
        answers.check(on.isPresent(), "receivedOn", "Date received must be a real date, like 27 3 2026");
        answers.check(
                on.isEmpty() || !on.get().isAfter(change.today()),
                "receivedOn",
                "Date received must be today or in the past");
        answers.check(
                born.date().isEmpty() || !born.date().get().isAfter(change.today()),
                "born",
                "Date of birth must be in the past");
        var time = time(change);
        answers.check(
                receivedTime.isBlank() || time.isPresent(),
                "receivedTime",
                "Time received must be a time of the day, like 16:55");
        return answers.into(() -> new LoggedCall(this, adult(), safe.get(), on.orElseThrow(), time.orElse(null)));
    }

    /** The time typed; the time of the request when neither date nor time was. */
    private Optional<LocalTime> time(Change change) {
        if (receivedTime.isBlank()) {
            return receivedOn.isBlank()
                    ? Optional.of(LocalTime.ofInstant(change.at(), Change.LONDON)
                            .withSecond(0)
                            .withNano(0))
                    : Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(receivedTime.strip(), TIME));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
