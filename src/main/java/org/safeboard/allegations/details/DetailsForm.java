package org.safeboard.allegations.details;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.About;
import org.safeboard.allegations.domain.Contact.Details;
import org.safeboard.allegations.domain.Contact.Precision;
import org.safeboard.allegations.domain.Contact.Received;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** The details of a contact as typed. */
public record DetailsForm(
        String type,
        String channel,
        String source,
        String disclosedWhere,
        String sector,
        String setting,
        String adultGivenNames,
        String adultFamilyName,
        DateInput adultBorn,
        String adultDescribed,
        String adultRole,
        String employmentBasis,
        String childGivenNames,
        String childFamilyName,
        DateInput childBorn,
        String childDescribed,
        String nature,
        List<String> secondaryNatures,
        String context,
        DateInput incidentFrom,
        DateInput incidentTo,
        DateInput employerKnewOn,
        DateInput receivedOn,
        String receivedTime,
        boolean restricted) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:][.]mm");

    /** What the form says, once every date in it is one. */
    record Entered(
            Received received,
            Details details,
            @Nullable PersonDetails adult,
            @Nullable PersonDetails child) {}

    static DetailsForm of(Contact contact, @Nullable PersonDetails adult, @Nullable PersonDetails child) {
        var about = contact.about();
        var details = contact.details();
        var received = contact.received();
        return new DetailsForm(
                text(details.type()),
                text(received.channel()),
                text(details.source()),
                text(details.disclosedWhere()),
                text(details.sector()),
                about.setting(),
                adult == null ? "" : adult.givenNames(),
                adult == null ? "" : adult.familyName(),
                DateInput.of(adult == null ? null : adult.born()),
                about.adultDescribed(),
                about.adultRole(),
                text(about.employmentBasis()),
                child == null ? "" : child.givenNames(),
                child == null ? "" : child.familyName(),
                DateInput.of(child == null ? null : child.born()),
                about.childDescribed(),
                text(details.nature()),
                details.secondaryNatures(),
                text(details.context()),
                DateInput.of(details.incidentFrom()),
                DateInput.of(details.incidentTo()),
                DateInput.of(details.employerKnewOn()),
                DateInput.of(received.receivedOn()),
                received.receivedTime() == null ? "" : received.receivedTime().toString(),
                contact.restricted());
    }

    private static String text(@Nullable String code) {
        return Objects.requireNonNullElse(code, "");
    }

    Entered entered(Contact contact) {
        var answers = new Answers();
        var on = date(answers, "receivedOn", receivedOn, "Date received");
        answers.check(!receivedOn.isBlank(), "receivedOn", "Enter the date it was received");
        var from = date(answers, "incidentFrom", incidentFrom, "Date it happened");
        var to = date(answers, "incidentTo", incidentTo, "The last date it happened");
        var knew = date(answers, "employerKnewOn", employerKnewOn, "Date the employer knew");
        var adultBirth = date(answers, "adultBorn", adultBorn, "The adult's date of birth");
        var childBirth = date(answers, "childBorn", childBorn, "The child's date of birth");
        var time = time(answers);
        return answers.into(() -> new Entered(
                new Received(
                        Objects.requireNonNull(on),
                        time,
                        code(channel),
                        contact.received().recordedAt(),
                        contact.received().recordedBy()),
                new Details(
                        code(type),
                        code(source),
                        code(disclosedWhere),
                        code(sector),
                        code(nature),
                        secondaryNatures,
                        code(context),
                        from,
                        to,
                        from == null ? Precision.UNKNOWN : Precision.DAY,
                        knew),
                named(PersonDetails.adult(adultGivenNames, adultFamilyName).bornOn(adultBirth)),
                named(PersonDetails.child(childGivenNames, childFamilyName).bornOn(childBirth))));
    }

    private static @Nullable PersonDetails named(PersonDetails person) {
        return person.name().isEmpty() ? null : person;
    }

    About about(@Nullable UUID adult, @Nullable UUID child, @Nullable UUID organisation) {
        return new About(
                adult,
                adultDescribed.strip(),
                adultRole.strip(),
                code(employmentBasis),
                organisation,
                setting.strip(),
                child,
                childDescribed.strip());
    }

    private static @Nullable String code(String chosen) {
        return chosen.isBlank() ? null : chosen;
    }

    private static @Nullable LocalDate date(Answers answers, String field, DateInput typed, String name) {
        answers.check(
                typed.isBlank() || typed.date().isPresent(), field, name + " must be a real date, like 27 3 2026");
        return typed.date().orElse(null);
    }

    private @Nullable LocalTime time(Answers answers) {
        if (receivedTime.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(receivedTime.strip(), TIME);
        } catch (DateTimeParseException notATime) {
            answers.check(false, "receivedTime", "Time received must be a time of the day, like 16:55");
            return null;
        }
    }
}
