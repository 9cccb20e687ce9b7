package org.safeboard.people.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of a Fellegi-Sunter model with three classes: how often each level of agreement is seen between two records of
 * one person, of two people of one household, and of two strangers (Fellegi and Sunter, "A theory for record linkage", 1969).
 * For names, dates and places that strangers share, what is counted in the index takes the place of the last.
 *
 * @param version says which weights these are: a date and where they come from
 * @param share how often somebody asked for is in the index
 * @param again how many more records there are about somebody who is in the index, on the average
 * @param housemates how many other people of their household are in the index, on the average
 * @param same chances by field and level, between records of one person
 * @param household the same between two people of one household
 * @param stranger the same between strangers
 * @param traits chances of agreement in other things stated, between records of one person, by name of the trait
 */
public record Model(
        String version,
        double share,
        double again,
        double housemates,
        double[][] same,
        double[][] household,
        double[][] stranger,
        Map<String, double[]> traits) {
    /** Likely the same person from this score on: three times as likely as not. */
    public static final double LIKELY = 1.58;

    /** Possibly the same person from this score on. */
    public static final double POSSIBLE = -8;

    /** Fewer records than these are no reason to expect somebody among them. */
    private static final double LEAST_RECORDS = 500;

    private static final double[] TRAIT_SAME = {.2, 1, .1, .7};
    private static final String SHIPPED = "/matching/weights.csv";

    /** What an installation starts with. */
    public static Model shipped() {
        var stream = Model.class.getResourceAsStream(SHIPPED);
        if (stream == null) {
            throw new IllegalStateException("there is no " + SHIPPED);
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads what {@link #lines} wrote. */
    public static Model read(List<String> lines) {
        var model = new Model("", .5, .5, 1, table(), table(), table(), new TreeMap<>());
        var version = "";
        double share = .5;
        double again = .5;
        double housemates = 1;
        for (var line : lines) {
            var cells = line.split(",");
            if (cells[0].equals("version")) {
                version = cells[1];
            } else if (cells[0].equals("share")) {
                share = Double.parseDouble(cells[1]);
            } else if (cells[0].equals("again")) {
                again = Double.parseDouble(cells[1]);
            } else if (cells[0].equals("housemates")) {
                housemates = Double.parseDouble(cells[1]);
            } else if (cells[0].equals("trait")) {
                model.traits.put(
                        cells[1],
                        Arrays.stream(cells)
                                .skip(2)
                                .mapToDouble(Double::parseDouble)
                                .toArray());
            } else if (!cells[0].equals("field")) {
                var field = Field.valueOf(cells[0]);
                var level = levelsOf(field).indexOf(cells[1]);
                model.same[field.ordinal()][level] = Double.parseDouble(cells[2]);
                model.household[field.ordinal()][level] = Double.parseDouble(cells[3]);
                model.stranger[field.ordinal()][level] = Double.parseDouble(cells[4]);
            }
        }
        return new Model(version, share, again, housemates, model.same, model.household, model.stranger, model.traits);
    }

    /** The weights as lines of a file that a person can read. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("version," + version);
        lines.add("share," + number(share));
        lines.add("again," + number(again));
        lines.add("housemates," + number(housemates));
        lines.add("field,level,same person,same household,strangers");
        for (var field : Field.values()) {
            for (int level = 0; level < field.levels; level++) {
                lines.add(String.join(
                        ",",
                        field.name(),
                        levelsOf(field).get(level),
                        number(same[field.ordinal()][level]),
                        number(household[field.ordinal()][level]),
                        number(stranger[field.ordinal()][level])));
            }
        }
        traits.forEach((name, chances) -> lines.add("trait," + name + ","
                + String.join(
                        ",", Arrays.stream(chances).mapToObj(Model::number).toList())));
        return lines;
    }

    /** How likely it is before anything is compared that one of so many records is about somebody asked for (log2). */
    double prior(int records) {
        return Scores.log2(share / Math.max(LEAST_RECORDS, records));
    }

    /** The same for somebody of their household. */
    double priorOfHousemate(int records) {
        return Scores.log2(housemates / Math.max(LEAST_RECORDS, records));
    }

    /**
     * What is added to the score of all but the best: once somebody is found, another record about them is as likely as
     * records about one person are in this index.
     *
     * @param best the score of the best
     */
    double besides(double best) {
        if (best < POSSIBLE) {
            return 0;
        }
        var found = Scores.chance(best);
        return Scores.log2(found * Math.min(1, again / share) + 1 - found);
    }

    double[] trait(String name) {
        return traits.getOrDefault(name, TRAIT_SAME);
    }

    static double[][] table() {
        var table = new double[Field.COUNT][];
        for (var field : Field.values()) {
            table[field.ordinal()] = new double[field.levels];
            Arrays.fill(table[field.ordinal()], 1);
        }
        return table;
    }

    private static List<String> levelsOf(Field field) {
        Enum<?>[] levels = switch (field) {
            case GIVEN, FAMILY, MIDDLE -> NameLevel.values();
            case ORDER -> Order.values();
            case NAMED -> Named.values();
            case BORN -> BornLevel.values();
            case PLACE -> Place.Level.values();
            case TOWN -> Place.Town.values();
            case SEX, TELEPHONE, EMAIL, IDENTIFIER -> Field.Simple.values();
        };
        return Arrays.stream(levels).map(Enum::name).toList();
    }

    private enum Order {
        STRAIGHT,
        SWAPPED
    }

    /** Whether a record was found by the name in use or by another one of its names. */
    private enum Named {
        IN_USE,
        OTHER
    }

    private static String number(double chance) {
        return String.format(Locale.ROOT, "%.6g", chance);
    }
}
