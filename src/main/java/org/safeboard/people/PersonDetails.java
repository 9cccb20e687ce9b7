package org.safeboard.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;

/**
 * What is known about somebody, as given. Any part may be missing, so it also carries what has been typed so far.
 *
 * @param knownAs another name they go by; blank where there is none
 * @param born the date of birth; the first of the month or of the year where only that is known, null where nothing is
 * @param further what else was stated
 */
public record PersonDetails(
        Kind kind,
        String givenNames,
        String familyName,
        String knownAs,
        @Nullable LocalDate born,
        Precision precision,
        Further further) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** Adults and children are looked for apart. */
    public enum Kind {
        ADULT,
        CHILD
    }

    /** How exactly the date of birth is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    public PersonDetails {
        givenNames = givenNames.strip();
        familyName = familyName.strip();
        knownAs = knownAs.strip();
        precision = born == null ? Precision.UNKNOWN : precision;
        if (born != null) {
            born = switch (precision) {
                case DAY -> born;
                case MONTH -> YearMonth.from(born).atDay(1);
                case YEAR -> born.withDayOfYear(1);
                case UNKNOWN -> throw new IllegalArgumentException("a date of birth comes with its precision");
            };
        }
    }

    /** With a name and a date of birth, and nothing else known. */
    public PersonDetails(
            Kind kind,
            String givenNames,
            String familyName,
            String knownAs,
            @Nullable LocalDate born,
            Precision precision) {
        this(kind, givenNames, familyName, knownAs, born, precision, Further.NONE);
    }

    public static PersonDetails adult(String givenNames, String familyName) {
        return new PersonDetails(Kind.ADULT, givenNames, familyName, "", null, Precision.UNKNOWN);
    }

    public static PersonDetails child(String givenNames, String familyName) {
        return new PersonDetails(Kind.CHILD, givenNames, familyName, "", null, Precision.UNKNOWN);
    }

    /** The same person with a full date of birth, or with none where it is null. */
    public PersonDetails bornOn(@Nullable LocalDate day) {
        return new PersonDetails(kind, givenNames, familyName, knownAs, day, Precision.DAY, further);
    }

    public PersonDetails alsoKnownAs(String name) {
        return new PersonDetails(kind, givenNames, familyName, name, born, precision, further);
    }

    /** The same person with what else was stated, in the place of what was there. */
    public PersonDetails with(Further stated) {
        return new PersonDetails(kind, givenNames, familyName, knownAs, born, precision, stated);
    }

    /** "Given Family", or what there is of it; blank where no name is known. */
    public String name() {
        return joined(givenNames, familyName);
    }

    static String joined(String givenNames, String familyName) {
        return Stream.of(givenNames, familyName).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }

    /** "4 March 1979", "March 1979" or "1979", as exactly as it is known; "not known" where it is not. */
    public String bornInWords() {
        if (born == null) {
            return "not known";
        }
        return switch (precision) {
            case DAY -> born.format(DAY);
            case MONTH -> born.format(MONTH);
            default -> Integer.toString(born.getYear());
        };
    }

    /** @throws org.safeboard.platform.rules.RulesBroken where it cannot be kept as a record of a person */
    void check(LocalDate today) {
        var rules = Rules.check(!name().isEmpty() || !knownAs.isEmpty(), "familyName", "Enter a name, or a part of it")
                .and(born == null || !born.isAfter(today), "born", "Date of birth must be today or in the past")
                .and(
                        born == null || born.isAfter(today.minusYears(130)),
                        "born",
                        "Date of birth must be within the last 130 years");
        notTooLong(rules, "givenNames", "Given names", givenNames);
        notTooLong(rules, "familyName", "Family name", familyName);
        notTooLong(rules, "knownAs", "Also known as", knownAs);
        FurtherRules.add(rules, further).orRefuse();
    }

    private static void notTooLong(Rules rules, String field, String label, String name) {
        rules.and(
                name.length() <= FurtherRules.LONGEST,
                field,
                "%s must be %d characters or fewer".formatted(label, FurtherRules.LONGEST));
    }
}
