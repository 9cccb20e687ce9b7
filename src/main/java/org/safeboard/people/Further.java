package org.safeboard.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What else was stated about somebody, beside the name in use and the date of birth. All of it may be missing.
 *
 * @param otherNames former names and any others, in the order in which they are shown
 * @param addresses the latest first
 * @param telephones as written
 * @param emails as written
 */
public record Further(
        Sex sex,
        List<OtherName> otherNames,
        List<Address> addresses,
        List<String> telephones,
        List<String> emails,
        List<Identifier> identifiers) {
    public static final Further NONE = new Further(Sex.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of());

    public Further {
        otherNames = otherNames.stream()
                .filter(it -> !it.name().isEmpty())
                .distinct()
                .toList();
        addresses = addresses.stream()
                .filter(it -> !it.inWords().isEmpty())
                .distinct()
                .toList();
        telephones = cleaned(telephones);
        emails = cleaned(emails);
        identifiers = identifiers.stream()
                .filter(it -> !it.value().isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> cleaned(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** Sex as recorded. */
    public enum Sex {
        FEMALE("Female"),
        MALE("Male"),
        UNKNOWN("Not recorded");

        private final String words;

        Sex(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A name beside the one in use; where only a whole name was given, it stands in {@code familyName} alone. */
    public record OtherName(Use use, String givenNames, String familyName) {
        /** What a name is, or was, to somebody. */
        public enum Use {
            KNOWN_AS("Also known as"),
            FORMER("Former name"),
            OTHER("Another name");

            private final String words;

            Use(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }

        public OtherName {
            givenNames = givenNames.strip();
            familyName = familyName.strip();
        }

        /** A name that was given in one piece. */
        public static OtherName whole(Use use, String name) {
            return new OtherName(use, "", name);
        }

        public String name() {
            return PersonDetails.joined(givenNames, familyName);
        }
    }

    /** Where somebody lives or lived; the days may be missing. */
    public record Address(
            String line,
            String town,
            String postcode,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        public Address {
            line = line.strip();
            town = town.strip();
            postcode = postcode.strip().toUpperCase(Locale.UK);
        }

        public Address(String line, String town, String postcode) {
            this(line, town, postcode, null, null);
        }

        /** "12 Mill Lane, Walsall, WS1 1AA", or what there is of it. */
        public String inWords() {
            return Stream.of(line, town, postcode).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
        }
    }

    /** A number that one person has. */
    public record Identifier(Kind kind, String value) {
        /** Who gives the number out. */
        public enum Kind {
            NHS_NUMBER("NHS number", "nhsNumber"),
            TEACHER_REFERENCE("Teacher reference number", "teacherReference"),
            REGISTRATION("Professional registration number", "registration"),
            DBS_CERTIFICATE("DBS certificate number", "dbsCertificate"),
            VEHICLE_LICENCE("Taxi or private hire licence number", "vehicleLicence");

            private final String words;
            private final String field;

            Kind(String words, String field) {
                this.words = words;
                this.field = field;
            }

            public String words() {
                return words;
            }

            /** The name of its field on a page, at which a wrong one is refused. */
            public String field() {
                return field;
            }
        }

        public Identifier {
            value = value.strip();
        }

        /** Upper case, without the spaces and strokes that people write in it. */
        String plain() {
            return value.toUpperCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }

    /** The first number of a kind as written; blank where there is none. */
    public String identifier(Identifier.Kind kind) {
        return identifiers.stream()
                .filter(it -> it.kind() == kind)
                .map(Identifier::value)
                .findFirst()
                .orElse("");
    }
}
