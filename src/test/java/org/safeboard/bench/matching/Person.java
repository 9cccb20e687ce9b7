package org.safeboard.bench.matching;

import java.util.List;
import java.util.Map;
import org.safeboard.people.matching.Stated;

/**
 * An invented person, as a register would hold it.
 *
 * @param others former and other names, between semicolons
 * @param born as an ISO date
 */
public record Person(
        String id,
        String given,
        String middle,
        String family,
        String others,
        String born,
        String sex,
        String line,
        String town,
        String postcode,
        String telephone,
        String community) {

    static final List<String> HEADINGS = List.of(
            "forename", "middle", "surname", "other_names", "dob", "gender", "address", "town", "postcode", "phone");

    /** The cells under {@link #HEADINGS}. */
    String[] cells() {
        return new String[] {given, middle, family, others, born, sex, line, town, postcode, telephone};
    }

    /** What is stated of it, in texts of its own, as a database gives them. */
    public static Stated stated(String... cells) {
        var names = new java.util.ArrayList<Stated.Name>();
        names.add(new Stated.Name(own(cells[0]), own(cells[1]), own(cells[2])));
        for (var other : cells[3].split(";")) {
            if (!other.isBlank()) {
                names.add(new Stated.Name("", "", own(other.strip())));
            }
        }
        return new Stated(
                names,
                born(cells[4]),
                switch (cells[5]) {
                    case "F" -> Stated.Sex.FEMALE;
                    case "M" -> Stated.Sex.MALE;
                    default -> Stated.Sex.UNKNOWN;
                },
                cells[6].isEmpty() && cells[7].isEmpty() && cells[8].isEmpty()
                        ? List.of()
                        : List.of(new Stated.Address(own(cells[6]), own(cells[7]), own(cells[8]))),
                cells[9].isEmpty() ? List.of() : List.of(own(cells[9])),
                List.of(),
                List.of(),
                Map.of());
    }

    public Stated stated() {
        return stated(cells());
    }

    private static Stated.Born born(String iso) {
        return new Stated.Born(part(iso, 0, 4), part(iso, 5, 7), part(iso, 8, 10));
    }

    private static int part(String iso, int from, int to) {
        return iso.length() < to ? 0 : Integer.parseInt(iso, from, to, 10);
    }

    private static String own(String text) {
        return new String(text.toCharArray());
    }
}
