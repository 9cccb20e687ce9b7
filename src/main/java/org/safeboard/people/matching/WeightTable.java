package org.safeboard.people.matching;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.people.Weight;

/** The weights of a model in words, field by field, for somebody who wants to know what counts. */
public final class WeightTable {
    private static final List<String> ORDERS = List.of("given and family name in order", "the other way round");
    private static final List<String> NAMES = List.of("by the name in use", "by another of the names on record");

    private WeightTable() {}

    /** What is not stated counts nothing and is left out. */
    public static List<Weight> of(Model model) {
        var weights = new ArrayList<Weight>();
        for (var field : Field.values()) {
            for (int level = 0; level < field.levels; level++) {
                var same = model.same()[field.ordinal()][level];
                var stranger = model.stranger()[field.ordinal()][level];
                if (same < 1 && happens(field, level)) {
                    weights.add(new Weight(field.words, words(field, level), same, stranger));
                }
            }
        }
        return weights;
    }

    /** One sex is not nearly another. */
    private static boolean happens(Field field, int level) {
        return field != Field.SEX || level != Field.Simple.NEAR.ordinal();
    }

    private static String words(Field field, int level) {
        return switch (field) {
            case GIVEN, FAMILY, MIDDLE -> NameLevel.of(level).words;
            case ORDER -> ORDERS.get(level);
            case NAMED -> NAMES.get(level);
            case BORN -> BornLevel.of(level).words;
            case PLACE -> Place.Level.of(level).words;
            case TOWN -> Place.Town.of(level).words;
            case SEX, TELEPHONE, EMAIL, IDENTIFIER -> Field.Simple.of(level).words;
        };
    }
}
