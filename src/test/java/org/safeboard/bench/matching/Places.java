package org.safeboard.bench.matching;

import java.util.List;
import java.util.Random;

/** Streets with their postcodes: about forty persons share one, as in England. */
final class Places {
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final List<String> STREETS = Texts.words(Texts.properties("variants.properties"), "streets");
    private static final List<String> WAYS = Texts.words(Texts.properties("variants.properties"), "ways");
    private static final List<String> TOWNS = Texts.words(Texts.properties("variants.properties"), "towns");

    private final int streets;

    Places(int persons) {
        streets = Math.max(50, persons / 40);
    }

    record Home(String line, String town, String postcode) {}

    Home next(Random random) {
        var street = new Random(random.nextInt(streets) * 7919L + 13); // one street is always the same
        street.nextInt();
        var town = TOWNS.get(Math.min(street.nextInt(TOWNS.size()), street.nextInt(TOWNS.size())));
        int colon = town.indexOf(':');
        return new Home(
                (1 + random.nextInt(180)) + " " + STREETS.get(street.nextInt(STREETS.size())) + " "
                        + WAYS.get(street.nextInt(WAYS.size())),
                town.substring(0, colon),
                "%s%d %d%c%c"
                        .formatted(
                                town.substring(colon + 1),
                                1 + street.nextInt(29),
                                street.nextInt(10),
                                LETTERS.charAt(street.nextInt(LETTERS.length())),
                                LETTERS.charAt(street.nextInt(LETTERS.length()))));
    }
}
