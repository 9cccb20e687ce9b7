package org.safeboard.annualreport.domain.prose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeboard.annualreport.domain.prose.Finding.Kind;
import org.safeboard.platform.figures.Dimension;

/** Checks words such as "highest" and "second largest" against the other rows of the figure that follows or is nearest. */
final class Ranks {
    private static final Set<String> MOST = Set.of("highest", "largest", "biggest", "greatest", "most");
    private static final Set<String> LEAST = Set.of("lowest", "smallest", "fewest", "least");
    private static final Map<String, Integer> ORDER = Map.of("second", 2, "third", 3, "fourth", 4, "fifth", 5);

    private final Values values;

    Ranks(Values values) {
        this.values = values;
    }

    Stream<Finding> check(Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .boxed()
                .filter(it -> isRank(sentence, it))
                .flatMap(it -> check(sentence, it).stream());
    }

    private static boolean isRank(Sentence sentence, int place) {
        var word = sentence.at(place);
        if (word.is("most", "least")) {
            return sentence.at(place - 1).is("the") && sentence.at(place + 1).is("contacts", "meetings", "concerns");
        }
        return word.kind() == Sentence.Kind.WORD && (MOST.contains(word.text()) || LEAST.contains(word.text()));
    }

    private Optional<Finding> check(Sentence sentence, int at) {
        var word = sentence.at(at).text();
        int rank = ORDER.getOrDefault(sentence.at(at - 1).text(), 1);
        return IntStream.range(0, sentence.tokens().size())
                .filter(it -> sentence.at(it).kind() == Sentence.Kind.FIGURE)
                .boxed()
                .min(Comparator.comparingInt(it -> Math.abs(it - at)))
                .flatMap(it -> Place.of(sentence.at(it).text(), values))
                .filter(it -> !it.row().total() && it.table().rows().size() > 2)
                .filter(it -> !hasRank(it, rank, MOST.contains(word)))
                .map(it -> new Finding(
                        Kind.WRONG_RANK,
                        sentence.written(),
                        "The text says \u201C%s%s\u201D, but %s is not the %s%s in \u201C%s\u201D."
                                .formatted(
                                        rank > 1 ? sentence.at(at - 1).written() + " " : "",
                                        word,
                                        it.row().label(),
                                        rank > 1 ? sentence.at(at - 1).written() + " " : "",
                                        word,
                                        it.table().title()),
                        java.util.List.of()));
    }

    private static boolean hasRank(Place place, int rank, boolean most) {
        var own = place.row().cells().get(place.column()).value();
        Comparator<BigDecimal> order = most ? Comparator.reverseOrder() : Comparator.naturalOrder();
        var all = place.table().rows().stream()
                .filter(it -> !it.total() && !it.key().equals(Dimension.NOT_RECORDED))
                .map(it -> it.cells().get(place.column()).value())
                .filter(Objects::nonNull)
                .sorted(order)
                .toList();
        return own != null && all.size() >= rank && all.get(rank - 1).compareTo(own) == 0;
    }
}
