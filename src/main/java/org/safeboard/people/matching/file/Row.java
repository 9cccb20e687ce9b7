package org.safeboard.people.matching.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeboard.people.matching.Stated;
import org.safeboard.people.matching.Stated.Address;
import org.safeboard.people.matching.Stated.Born;
import org.safeboard.people.matching.Stated.Name;
import org.safeboard.people.matching.Stated.Sex;

/**
 * One row of a file as what it states about a person.
 *
 * @param cell the text of a column without blanks around it
 */
record Row(Columns columns, IntFunction<String> cell) {

    String id() {
        return first(Part.ID);
    }

    /** The date of birth as written, to say what is wrong with it. */
    String writtenBirth() {
        return first(Part.BORN);
    }

    Stated stated(Born born) {
        return new Stated(
                names(),
                born,
                sex(first(Part.SEX)),
                addresses(),
                several(Part.TELEPHONE),
                several(Part.EMAIL),
                several(Part.NUMBER).stream().map("number:"::concat).toList(),
                traits());
    }

    private List<Name> names() {
        var names = new ArrayList<Name>();
        var name = new Name(first(Part.GIVEN), first(Part.MIDDLE), first(Part.FAMILY));
        for (var whole : several(Part.WHOLE_NAME)) {
            name = withWordsBetween(name, whole);
        }
        if (!words(name).isEmpty()) {
            names.add(name);
        }
        Stream.concat(several(Part.WHOLE_NAME).stream(), several(Part.OTHER_NAMES).stream())
                .filter(it -> names.stream().noneMatch(known -> says(known, it)))
                .forEach(it -> names.add(new Name("", "", it)));
        return names;
    }

    /** A whole name that only puts words between given and family name tells the middle name, where none is stated. */
    private static Name withWordsBetween(Name name, String whole) {
        var outer = name.given() + " " + name.family();
        var between = whole.length() - outer.length();
        boolean fits = name.middle().isEmpty()
                && !name.given().isEmpty()
                && !name.family().isEmpty()
                && between > 1
                && whole.regionMatches(
                        true, 0, name.given() + " ", 0, name.given().length() + 1)
                && whole.regionMatches(
                        true,
                        whole.length() - name.family().length() - 1,
                        " " + name.family(),
                        0,
                        name.family().length() + 1);
        return fits
                ? new Name(
                        name.given(),
                        whole.substring(
                                        name.given().length(),
                                        whole.length() - name.family().length())
                                .strip(),
                        name.family())
                : name;
    }

    private static boolean says(Name known, String whole) {
        return words(known).containsAll(words("", "", whole));
    }

    private static List<String> words(Name name) {
        return words(name.given(), name.middle(), name.family());
    }

    private static List<String> words(String... texts) {
        return Stream.of(texts)
                .flatMap(it -> Arrays.stream(it.toLowerCase(Locale.UK).split("\\s+")))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Sex sex(String written) {
        return switch (written.toLowerCase(Locale.UK)) {
            case "m", "male", "man", "boy" -> Sex.MALE;
            case "f", "female", "woman", "girl" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    private List<Address> addresses() {
        var line = columns.of(Part.ADDRESS).stream()
                .map(cell::apply)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
        var address = new Address(line, first(Part.TOWN), first(Part.POSTCODE));
        return address.equals(new Address("", "", "")) ? List.of() : List.of(address);
    }

    private Map<String, String> traits() {
        var traits = new HashMap<String, String>();
        for (var column : columns.of(Part.TRAIT)) {
            var text = cell.apply(column);
            if (!text.isEmpty()) {
                traits.put(Part.plain(columns.headings().get(column)), text);
            }
        }
        return traits;
    }

    private String first(Part part) {
        var places = columns.of(part);
        return places.isEmpty() ? "" : cell.apply(places.getFirst());
    }

    private List<String> several(Part part) {
        return columns.of(part).stream()
                .flatMap(it -> Arrays.stream(cell.apply(it).split("[;|]")))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
