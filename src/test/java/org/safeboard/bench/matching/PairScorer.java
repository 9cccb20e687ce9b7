package org.safeboard.bench.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Scores a file asked against itself: each pair of records counts once, with the better score of its two directions. */
public final class PairScorer {
    private final Map<Pair, Answer> pairs = new HashMap<>();
    private final Map<String, String> persons;
    private final int truths;

    /** Two records, whichever comes first. */
    record Pair(String one, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /**
     * @param persons the person that each record is about
     * @param asked the records that were asked about; pairs without one of them are not looked for
     */
    public PairScorer(Map<String, String> persons, Set<String> asked, List<Answer> answers) {
        this.persons = persons;
        for (var answer : answers) {
            if (asked.contains(answer.query())) {
                pairs.merge(
                        Pair.of(answer.query(), answer.candidate()), answer, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        truths = truths(persons, asked);
    }

    private static int truths(Map<String, String> persons, Set<String> asked) {
        var all = new HashMap<String, Integer>();
        var notAsked = new HashMap<String, Integer>();
        persons.forEach((id, person) -> {
            all.merge(person, 1, Integer::sum);
            notAsked.merge(person, asked.contains(id) ? 0 : 1, Integer::sum);
        });
        return all.keySet().stream()
                .mapToInt(it -> pairsOf(all.getOrDefault(it, 0)) - pairsOf(notAsked.getOrDefault(it, 0)))
                .sum();
    }

    private static int pairsOf(int records) {
        return records * (records - 1) / 2;
    }

    public Outcome own() {
        return outcome(Double.NaN, Answer::likely);
    }

    public Outcome best() {
        var sorted = pairs.values().stream()
                .sorted(Comparator.comparingDouble((Answer it) -> -it.score()))
                .toList();
        var best = new Outcome(0, 0, 0, truths, 0);
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            var answer = sorted.get(i);
            right += isRight(answer) ? 1 : 0;
            if (i + 1 == sorted.size() || sorted.get(i + 1).score() != answer.score()) {
                var here = new Outcome(answer.score(), right, i + 1 - right, truths, 0);
                best = here.f1() > best.f1() ? here : best;
            }
        }
        return best;
    }

    private Outcome outcome(double threshold, Predicate<Answer> counted) {
        var given = pairs.values().stream().filter(counted).toList();
        int right = (int) given.stream().filter(this::isRight).count();
        return new Outcome(threshold, right, given.size() - right, truths, 0);
    }

    private boolean isRight(Answer answer) {
        return java.util.Objects.equals(persons.get(answer.query()), persons.get(answer.candidate()));
    }
}
