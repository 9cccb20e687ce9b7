package org.safeboard.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.people.Candidate.Strength;

/** What speaks for two records being one person, and what against, in words and as a weight to rank by. */
record Agreement(double weight, Strength strength, List<String> words) {
    private static final double LIKELY = 8;
    private static final double POSSIBLE = 3.5;

    /** Enough where no more than a part of a name was asked: somebody is still typing. */
    private static final double BEGUN = 1.5;

    /** A record found, still without its explanation. */
    record Found(UUID person, PersonDetails details) {}

    /** Empty where too little agrees to be shown. */
    static Optional<Agreement> between(PersonDetails asked, PersonDetails found) {
        var straight = namesInOrder(asked, found);
        var swapped = namesSwapped(asked, found);
        var names = swapped.weight > straight.weight ? swapped : straight;
        var birth = BirthLikeness.of(asked, found);
        var weight = names.weight + birth.weight;
        var begun = asked.born() == null
                && (asked.givenNames().isEmpty() || asked.familyName().isEmpty());
        if (weight < (begun ? BEGUN : POSSIBLE) || !names.somethingAgrees) {
            return Optional.empty();
        }
        var words = new ArrayList<>(names.words);
        if (birth == BirthLikeness.DIFFERENT) {
            words.add("%s (%s / %s)".formatted(birth.words, asked.bornInWords(), found.bornInWords()));
        } else if (!birth.words.isEmpty()) {
            words.add(birth.words);
        }
        var likely = weight >= LIKELY && !names.somethingDiffers && birth != BirthLikeness.DIFFERENT;
        return Optional.of(new Agreement(weight, likely ? Strength.LIKELY : Strength.POSSIBLE, List.copyOf(words)));
    }

    /** The same, saying that it was found by another name than the first one given. */
    Agreement byOtherName(String name) {
        var said = new ArrayList<>(List.of("by the other name (%s)".formatted(name)));
        said.addAll(words);
        return new Agreement(weight, strength, List.copyOf(said));
    }

    /** Names compared; a twin has a differing given name, so that one part differing never makes "likely". */
    private record OfNames(double weight, List<String> words, boolean somethingAgrees, boolean somethingDiffers) {}

    private static OfNames namesInOrder(PersonDetails asked, PersonDetails found) {
        var family = Likeness.ofFamily(asked.familyName(), found.familyName());
        var given = Likeness.ofGiven(asked.givenNames(), found.givenNames());
        var words = new ArrayList<String>();
        explain(words, "family name", family, asked.familyName(), found.familyName());
        explain(words, "given name", given, asked.givenNames(), found.givenNames());
        var weight = family.weight + given.weight;
        var known = !family.agrees() || !given.agrees() ? knownAs(asked, found) : Likeness.NOT_GIVEN;
        if (known.agrees()) {
            weight += known.weight;
            words.add("known as a name that " + (known == Likeness.SAME ? "is the same" : "sounds the same"));
        }
        return new OfNames(
                weight,
                words,
                family.agrees() || given.agrees() || known.agrees(),
                family == Likeness.DIFFERENT || given == Likeness.DIFFERENT);
    }

    private static OfNames namesSwapped(PersonDetails asked, PersonDetails found) {
        var one = Likeness.ofGiven(asked.familyName(), found.givenNames());
        var other = Likeness.ofGiven(asked.givenNames(), found.familyName());
        var sure = one.weight >= Likeness.SOUNDS.weight && other.weight >= Likeness.SOUNDS.weight;
        return sure
                ? new OfNames(
                        one.weight + other.weight - 1,
                        List.of("given and family name the other way round (%s / %s)"
                                .formatted(asked.name(), found.name())),
                        true,
                        false)
                : new OfNames(-1, List.of(), false, true);
    }

    private static Likeness knownAs(PersonDetails asked, PersonDetails found) {
        var best = Likeness.NOT_GIVEN;
        if (asked.knownAs().isEmpty() && found.knownAs().isEmpty()) {
            return best;
        }
        for (var pair : List.of(
                List.of(asked.knownAs(), found.knownAs()),
                List.of(asked.knownAs(), found.name()),
                List.of(asked.name(), found.knownAs()),
                List.of(asked.knownAs(), found.givenNames()),
                List.of(asked.givenNames(), found.knownAs()))) {
            var likeness = Likeness.ofFamily(pair.getFirst(), pair.getLast());
            if (likeness == Likeness.SAME || likeness == Likeness.SOUNDS && best != Likeness.SAME) {
                best = likeness;
            }
        }
        return best;
    }

    private static void explain(List<String> words, String field, Likeness likeness, String asked, String found) {
        switch (likeness) {
            case NOT_GIVEN -> {}
            case SAME -> words.add(field + " the same");
            default -> words.add("%s %s (%s / %s)".formatted(field, likeness.words, asked, found));
        }
    }
}
