package org.safeboard.allegations.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.Further;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.OtherName;
import org.safeboard.people.Further.Sex;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.PersonDetails.Precision;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** Who somebody is, as typed; of what there may be several, each stands on a line of its own. */
public record IdentityForm(
        String givenNames,
        String familyName,
        String knownAs,
        String formerNames,
        String otherNames,
        DateInput born,
        @Nullable Sex sex,
        List<Lived> addresses,
        String telephone,
        String email,
        String teacherReference,
        String registration,
        String dbsCertificate,
        String vehicleLicence,
        String nhsNumber) {
    private static final int ADDRESSES = 2;

    /** An address as typed. */
    public record Lived(String line, String town, String postcode) {
        static final Lived BLANK = new Lived("", "", "");

        boolean isBlank() {
            return (line + town + postcode).isBlank();
        }
    }

    static IdentityForm of(PersonDetails it) {
        var further = it.further();
        return new IdentityForm(
                        it.givenNames(),
                        it.familyName(),
                        it.knownAs(),
                        names(further, OtherName.Use.FORMER),
                        names(further, OtherName.Use.KNOWN_AS, OtherName.Use.OTHER),
                        born(it),
                        further.sex(),
                        further.addresses().stream()
                                .map(at -> new Lived(at.line(), at.town(), at.postcode()))
                                .toList(),
                        String.join("\n", further.telephones()),
                        String.join("\n", further.emails()),
                        numbers(further, Identifier.Kind.TEACHER_REFERENCE),
                        numbers(further, Identifier.Kind.REGISTRATION),
                        numbers(further, Identifier.Kind.DBS_CERTIFICATE),
                        numbers(further, Identifier.Kind.VEHICLE_LICENCE),
                        numbers(further, Identifier.Kind.NHS_NUMBER))
                .withRoom();
    }

    /** With a blank address to write in after those there are. */
    IdentityForm withRoom() {
        var lived =
                new ArrayList<>(addresses.stream().filter(it -> !it.isBlank()).toList());
        IntStream.range(lived.size(), Math.max(ADDRESSES, lived.size() + 1)).forEach(it -> lived.add(Lived.BLANK));
        return new IdentityForm(
                givenNames,
                familyName,
                knownAs,
                formerNames,
                otherNames,
                born,
                sex,
                lived,
                telephone,
                email,
                teacherReference,
                registration,
                dbsCertificate,
                vehicleLicence,
                nhsNumber);
    }

    /** What the form says; days at an address and names in two pieces that are known stay as they are. */
    PersonDetails entered(PersonDetails before) {
        var answers = new Answers();
        var day = birth();
        answers.check(
                born.isBlank() || day.isPresent(),
                "born",
                "Date of birth must be a real date, a month and year, or a year");
        return answers.into(() -> new PersonDetails(
                before.kind(),
                givenNames,
                familyName,
                knownAs,
                day.orElse(null),
                precision(),
                new Further(
                        Objects.requireNonNullElse(sex, Sex.UNKNOWN),
                        Stream.concat(
                                        names(formerNames, OtherName.Use.FORMER, before),
                                        names(otherNames, OtherName.Use.OTHER, before))
                                .toList(),
                        addresses.stream().map(it -> address(it, before)).toList(),
                        lines(telephone).toList(),
                        lines(email).toList(),
                        Stream.of(Identifier.Kind.values())
                                .flatMap(kind -> lines(number(kind)).map(it -> new Identifier(kind, it)))
                                .toList())));
    }

    private Precision precision() {
        return born.isBlank()
                ? Precision.UNKNOWN
                : born.month().isBlank() ? Precision.YEAR : born.day().isBlank() ? Precision.MONTH : Precision.DAY;
    }

    private Optional<LocalDate> birth() {
        return switch (precision()) {
            case UNKNOWN -> Optional.empty();
            case DAY -> born.date();
            case MONTH -> new DateInput("1", born.month(), born.year()).date();
            case YEAR -> born.day().isBlank() ? new DateInput("1", "1", born.year()).date() : Optional.empty();
        };
    }

    private static DateInput born(PersonDetails it) {
        var all = DateInput.of(it.born());
        return switch (it.precision()) {
            case DAY, UNKNOWN -> all;
            case MONTH -> new DateInput("", all.month(), all.year());
            case YEAR -> new DateInput("", "", all.year());
        };
    }

    private static Stream<OtherName> names(String typed, OtherName.Use use, PersonDetails before) {
        return lines(typed)
                .map(name -> before.further().otherNames().stream()
                        .filter(it -> it.name().equals(name)
                                && (it.use() == OtherName.Use.FORMER) == (use == OtherName.Use.FORMER))
                        .findFirst()
                        .orElseGet(() -> OtherName.whole(use, name)));
    }

    private static Address address(Lived it, PersonDetails before) {
        var typed = new Address(it.line(), it.town(), it.postcode());
        return before.further().addresses().stream()
                .filter(known -> known.inWords().equals(typed.inWords()))
                .findFirst()
                .orElse(typed);
    }

    private static Stream<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(it -> !it.isEmpty());
    }

    private static String names(Further of, OtherName.Use... uses) {
        return of.otherNames().stream()
                .filter(it -> List.of(uses).contains(it.use()))
                .map(OtherName::name)
                .collect(Collectors.joining("\n"));
    }

    private static String numbers(Further of, Identifier.Kind kind) {
        return of.identifiers().stream()
                .filter(it -> it.kind() == kind)
                .map(Identifier::value)
                .collect(Collectors.joining("\n"));
    }

    /** The numbers of a kind, each on its line. */
    public String number(Identifier.Kind kind) {
        return switch (kind) {
            case TEACHER_REFERENCE -> teacherReference;
            case REGISTRATION -> registration;
            case DBS_CERTIFICATE -> dbsCertificate;
            case VEHICLE_LICENCE -> vehicleLicence;
            case NHS_NUMBER -> nhsNumber;
        };
    }
}
