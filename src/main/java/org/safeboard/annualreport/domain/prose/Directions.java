package org.safeboard.annualreport.domain.prose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.annualreport.domain.prose.Finding.Kind;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.FigureValue;
import org.safeboard.platform.figures.FigureValue.Direction;

/** Checks words such as "rose" and "fewer" against the figure that stands nearest in the same sentence. */
final class Directions {
    private final Values values;

    Directions(Values values) {
        this.values = values;
    }

    Stream<Finding> check(Sentence sentence) {
        if (!sentence.callsFigures()) {
            return Stream.empty();
        }
        return IntStream.range(0, sentence.tokens().size())
                .boxed()
                .flatMap(place -> DirectionWord.at(sentence, place).stream()
                        .flatMap(word -> check(sentence, place, word).stream()));
    }

    private Optional<Finding> check(Sentence sentence, int place, DirectionWord word) {
        int nearest = nearest(sentence, place);
        if (nearest < 0) {
            return Optional.of(new Finding(
                    Kind.UNCHECKED_DIRECTION,
                    sentence.written(),
                    "\u201C%s\u201D cannot be checked: no figure in this sentence compares two years. Name one that does."
                            .formatted(word.word()),
                    instead(sentence)));
        }
        var name = sentence.at(nearest).text();
        var went = direction(name).orElseThrow();
        if (went == Direction.NONE) {
            return Optional.of(new Finding(
                    Kind.UNCHECKED_DIRECTION,
                    sentence.written(),
                    "\u201C%s\u201D cannot be checked: there is nothing to compare {%s} with."
                            .formatted(word.word(), name),
                    List.of()));
        }
        return word.fits(went)
                ? Optional.empty()
                : Optional.of(new Finding(
                        Kind.WRONG_DIRECTION,
                        sentence.written(),
                        "The text says \u201C%s\u201D, but {%s} %s.".formatted(said(word), name, told(name, went)),
                        List.of()));
    }

    private static String said(DirectionWord word) {
        return word.negated() ? "not " + word.word() : word.word();
    }

    private String told(String name, Direction went) {
        var change = comparison(name);
        var counts = change == null || change.cell().numerator() == null
                ? ""
                : ", from %d to %d"
                        .formatted(change.cell().denominator(), change.cell().numerator());
        return switch (went) {
            case ROSE -> "rose" + counts;
            case FELL -> "fell" + counts;
            default -> "did not change";
        };
    }

    /** The place of the nearest figure that compares two years, first within the clause; -1 where there is none. */
    private int nearest(Sentence sentence, int place) {
        var comparing = IntStream.range(0, sentence.tokens().size())
                .filter(it -> sentence.at(it).kind() == Sentence.Kind.FIGURE)
                .filter(it -> direction(sentence.at(it).text()).isPresent())
                .boxed()
                .toList();
        return comparing.stream()
                .min(java.util.Comparator.<Integer>comparingInt(it -> clausesBetween(sentence, it, place))
                        .thenComparingInt(it -> Math.abs(it - place)))
                .orElse(-1);
    }

    private static int clausesBetween(Sentence sentence, int one, int other) {
        return (int) IntStream.range(Math.min(one, other), Math.max(one, other))
                .filter(it -> sentence.at(it).isSign(",;:\u2013\u2014")
                        || sentence.at(it).is("while", "whereas", "but", "although", "though"))
                .count();
    }

    /** Which way a figure went; empty where it is no comparison and has none beside it. */
    private Optional<Direction> direction(String name) {
        return Optional.ofNullable(comparison(name)).map(FigureValue::direction);
    }

    /** The figure itself where it is a change, or the change of the same count in its row. */
    private @Nullable FigureValue comparison(String name) {
        var called = values.value(name).orElse(null);
        if (called == null || isChange(called.kind())) {
            return called;
        }
        if (called.kind() != Column.Kind.COUNT) {
            return null;
        }
        return beside(name)
                .filter(it ->
                        Objects.equals(it.cell().numerator(), called.cell().numerator()))
                .filter(_ -> !name.endsWith(".before"))
                .findFirst()
                .orElse(null);
    }

    private List<String> instead(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(it -> it.kind() == Sentence.Kind.FIGURE)
                .flatMap(it -> beside(it.text()))
                .map(FigureValue::name)
                .distinct()
                .limit(3)
                .toList();
    }

    private Stream<FigureValue> beside(String name) {
        return Place.of(name, values).stream()
                .flatMap(it -> it.table().columns().stream()
                        .filter(column -> isChange(column.kind()))
                        .flatMap(column -> values.value(it.named(column.key())).stream()));
    }

    private static boolean isChange(Column.Kind kind) {
        return kind == Column.Kind.CHANGE || kind == Column.Kind.CHANGE_PERCENT;
    }
}
