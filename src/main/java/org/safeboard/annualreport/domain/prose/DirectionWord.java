package org.safeboard.annualreport.domain.prose;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.FigureValue.Direction;

/**
 * A word that says which way a number went.
 *
 * @param negated "did not rise": then any other direction fits
 */
record DirectionWord(String word, Direction says, boolean negated) {
    private static final Set<String> UP = Set.of(
            "rose",
            "rise",
            "rises",
            "risen",
            "rising",
            "increase",
            "increased",
            "increases",
            "increasing",
            "grew",
            "grow",
            "grows",
            "grown",
            "growing",
            "growth",
            "up",
            "upward",
            "more",
            "higher",
            "larger",
            "greater",
            "climbed",
            "climb",
            "doubled",
            "trebled",
            "tripled",
            "gained");
    private static final Set<String> DOWN = Set.of(
            "fell",
            "fall",
            "falls",
            "fallen",
            "falling",
            "decrease",
            "decreased",
            "decreases",
            "decreasing",
            "decline",
            "declined",
            "declines",
            "declining",
            "drop",
            "dropped",
            "drops",
            "dropping",
            "reduced",
            "reduction",
            "down",
            "downward",
            "fewer",
            "less",
            "lower",
            "smaller",
            "halved",
            "shrank",
            "dipped");
    private static final Set<String> SAME = Set.of("unchanged", "stable", "steady", "constant");
    private static final Set<String> COMPARING =
            Set.of("more", "higher", "larger", "greater", "fewer", "less", "lower", "smaller");
    private static final Set<String> YEARS = Set.of("last", "year", "before", "previous", "earlier");
    private static final Set<String> BEFORE_UP_OR_DOWN = Set.of(
            "set",
            "follow",
            "followed",
            "following",
            "take",
            "taken",
            "taking",
            "make",
            "made",
            "makes",
            "making",
            "break",
            "broken",
            "written",
            "laid",
            "bring",
            "brought",
            "sign",
            "signed",
            "speak",
            "wind",
            "back");
    private static final Set<String> NEGATING = Set.of("not", "no", "never", "neither", "without", "nor");

    /** The direction word at this place of the sentence, if it is one there. */
    static Optional<DirectionWord> at(Sentence sentence, int place) {
        var token = sentence.at(place);
        var says = token.kind() == Sentence.Kind.WORD ? direction(sentence, place) : null;
        return says == null
                ? Optional.empty()
                : Optional.of(new DirectionWord(token.written(), says, isNegated(sentence, place)));
    }

    boolean fits(Direction went) {
        return negated ? went != says : went == says;
    }

    private static @Nullable Direction direction(Sentence sentence, int place) {
        var word = sentence.at(place).text();
        if (SAME.contains(word)
                || (word.equals("same") && sentence.at(place + 1).is("as", "number"))
                || (word.equals("change") && sentence.at(place - 1).is("no"))) {
            return Direction.UNCHANGED;
        }
        if (!(UP.contains(word) || DOWN.contains(word)) || meansSomethingElse(sentence, place, word)) {
            return null;
        }
        return UP.contains(word) ? Direction.ROSE : Direction.FELL;
    }

    private static boolean meansSomethingElse(Sentence sentence, int place, String word) {
        var before = sentence.at(place - 1);
        var after = sentence.at(place + 1);
        if (word.equals("up") || word.equals("down")) {
            boolean upTo = word.equals("up")
                    && after.is("to")
                    && sentence.at(place + 2).kind() != Sentence.Kind.FIGURE;
            return upTo
                    || after.isSign("-")
                    || (before.kind() == Sentence.Kind.WORD && BEFORE_UP_OR_DOWN.contains(before.text()));
        }
        if (word.equals("more") && before.is("once", "or", "no", "any")) {
            return true;
        }
        return COMPARING.contains(word) && after.is("than") && !comparesYears(sentence, place + 2);
    }

    /** "More than last year" is a direction, "more than half" is not. */
    private static boolean comparesYears(Sentence sentence, int from) {
        for (int i = from; i < from + 8; i++) {
            var token = sentence.at(i);
            if (token.isSign(".;!?")) {
                return false;
            }
            if (token.kind() == Sentence.Kind.WORD && YEARS.contains(token.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Sentence sentence, int place) {
        for (int i = place - 1; i >= Math.max(0, place - 3); i--) {
            var token = sentence.at(i);
            if (token.isSign(",;:.")) {
                return false;
            }
            if (token.kind() == Sentence.Kind.WORD
                    && (NEGATING.contains(token.text()) || token.text().endsWith("n't"))) {
                return !sentence.at(place).is("change");
            }
        }
        return false;
    }
}
