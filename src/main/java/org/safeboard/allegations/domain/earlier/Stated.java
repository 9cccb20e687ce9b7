package org.safeboard.allegations.domain.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.OtherName;
import org.safeboard.people.Further.Sex;
import org.safeboard.people.PersonDetails;

/**
 * One thing that is stated about somebody, as a page shows it.
 *
 * @param words blank where nothing is stated
 */
public record Stated(String field, String words) {

    /** All of it, the blank ones too, always in this order. */
    public static List<Stated> of(PersonDetails it) {
        var further = it.further();
        var all = new ArrayList<Stated>();
        all.add(new Stated("Given names", it.givenNames()));
        all.add(new Stated("Family name", it.familyName()));
        all.add(new Stated("Also known as", it.knownAs()));
        for (var use : List.of(OtherName.Use.FORMER, OtherName.Use.KNOWN_AS, OtherName.Use.OTHER)) {
            var names = further.otherNames().stream()
                    .filter(name -> name.use() == use)
                    .toList();
            if (use == OtherName.Use.FORMER || !names.isEmpty()) {
                all.add(new Stated(
                        use == OtherName.Use.KNOWN_AS ? "And as" : use.words(), each(names, OtherName::name)));
            }
        }
        all.add(new Stated("Date of birth", it.born() == null ? "" : it.bornInWords()));
        all.add(new Stated(
                "Sex", further.sex() == Sex.UNKNOWN ? "" : further.sex().words()));
        all.add(new Stated("Address", each(further.addresses(), Address::inWords)));
        all.add(new Stated("Telephone", each(further.telephones(), Function.identity())));
        all.add(new Stated("Email", each(further.emails(), Function.identity())));
        for (var kind : kinds(it.kind())) {
            all.add(new Stated(kind.words(), numbers(it, kind)));
        }
        return all;
    }

    /** The numbers that adults have, and the one that children have. */
    public static List<Identifier.Kind> kinds(PersonDetails.Kind of) {
        return of == PersonDetails.Kind.CHILD
                ? List.of(Identifier.Kind.NHS_NUMBER)
                : List.of(
                        Identifier.Kind.TEACHER_REFERENCE,
                        Identifier.Kind.REGISTRATION,
                        Identifier.Kind.DBS_CERTIFICATE,
                        Identifier.Kind.VEHICLE_LICENCE);
    }

    private static String numbers(PersonDetails it, Identifier.Kind kind) {
        return each(
                it.further().identifiers().stream()
                        .filter(number -> number.kind() == kind)
                        .toList(),
                Identifier::value);
    }

    private static <T> String each(List<T> all, Function<T, String> words) {
        return all.stream().map(words).collect(Collectors.joining("; "));
    }
}
