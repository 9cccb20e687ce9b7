package org.safeboard.people.matching.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column may say of a person, with the headings it usually has, the surest first. */
enum Part {
    ID(false, "query_id", "person_id", "rec_id", "record_id", "unique_id", "id"),
    GIVEN(false, "forename", "forenames", "given_name", "given_names", "first_name", "first_names", "given"),
    MIDDLE(false, "middle", "middle_name", "middle_names"),
    FAMILY(false, "surname", "last_name", "family_name", "family"),
    WHOLE_NAME(true, "full_name", "name", "whole_name", "first_and_surname"),
    OTHER_NAMES(
            true, "other_names", "other_name", "former_names", "former_name", "maiden_name", "also_known_as", "aka"),
    BORN(false, "dob", "date_of_birth", "birth_date", "birthdate", "d_o_b", "born"),
    SEX(false, "gender", "sex"),
    ADDRESS(true, "address", "address_line", "street_number", "house_number", "address_1", "address_line_1", "street"),
    TOWN(false, "town", "city", "suburb", "post_town"),
    POSTCODE(false, "postcode", "postcode_fake", "post_code", "postal_code"),
    TELEPHONE(true, "phone", "telephone", "phone_number", "telephone_number", "mobile"),
    EMAIL(true, "email", "e_mail", "email_address"),
    NUMBER(true, "identifier", "nhs_number", "nhs_no", "soc_sec_id", "number"),
    TRAIT(true, "trait", "birth_place", "place_of_birth", "occupation", "state", "address_2", "address_line_2"),
    IGNORE(true, "ignore");

    private final boolean several;
    private final List<String> headings;

    Part(boolean several, String... headings) {
        this.several = several;
        this.headings = List.of(headings);
    }

    /** May several columns say it? */
    boolean several() {
        return several;
    }

    /** Whether one of these parts is enough to be found by. */
    static boolean anyFinds(Collection<Part> parts) {
        return Stream.of(GIVEN, FAMILY, WHOLE_NAME, OTHER_NAMES, TELEPHONE, NUMBER)
                .anyMatch(parts::contains);
    }

    /** The part that a heading names, however it is spelt: "Date of Birth" and "date_of_birth" are one. */
    static Optional<Part> of(String heading) {
        var plain = plain(heading);
        return Stream.of(values()).filter(it -> it.headings.contains(plain)).findFirst();
    }

    /** How sure it is that a heading means this part, nought the surest. */
    int rank(String heading) {
        return headings.indexOf(plain(heading));
    }

    /** The heading that stands for the part in messages and in {@code --mapping}. */
    String word() {
        return this == ID ? "id" : headings.getFirst();
    }

    static String plain(String heading) {
        return heading.strip()
                .toLowerCase(Locale.UK)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
    }
}
