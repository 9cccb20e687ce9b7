package org.safeboard.bench.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Scores answers by the usual definitions: the rank of the truth is the worst among those of one score; precision, recall and
 * F1 count pairs, and what is found for a query about nobody counts against it.
 */
public final class Scorer {
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Map<String, Answer>> answers = new HashMap<>();
    private final int truths;

    public Scorer(List<Question> questions, List<Answer> answers) {
        questions.forEach(it -> this.questions.put(it.id(), it));
        truths = (int) questions.stream().filter(it -> !it.truth().isEmpty()).count();
        for (var answer : answers) {
            if (!this.questions.containsKey(answer.query())) {
                throw new IllegalArgumentException("there is no query " + answer.query());
            }
            this.answers
                    .computeIfAbsent(answer.query(), it -> new HashMap<>())
                    .merge(answer.candidate(), answer, (a, b) -> a.score() >= b.score() ? a : b);
        }
    }

    public int queries() {
        return questions.size();
    }

    public int aboutNobody() {
        return questions.size() - truths;
    }

    /** The share of the queries about somebody whose truth is among the first so many. */
    public double recallAt(int rank) {
        return recallAt(rank, it -> true);
    }

    /** The same, of those queries that are asked for. */
    public double recallAt(int rank, Predicate<Question> which) {
        var about = questions.values().stream()
                .filter(it -> !it.truth().isEmpty() && which.test(it))
                .toList();
        return about.isEmpty()
                ? 0
                : (double) about.stream().filter(it -> rank(it) <= rank).count() / about.size();
    }

    private int rank(Question question) {
        var given = answers.getOrDefault(question.id(), Map.of());
        var truth = given.get(question.truth());
        return truth == null
                ? Integer.MAX_VALUE
                : (int) given.values().stream()
                        .filter(it -> it.score() >= truth.score())
                        .count();
    }

    /** The share of the queries about somebody whose truth is on the matcher's own list of the likely. */
    public double likelyRecall(Predicate<Question> which) {
        var about = questions.values().stream()
                .filter(it -> !it.truth().isEmpty() && which.test(it))
                .toList();
        return about.isEmpty()
                ? 0
                : (double) about.stream().filter(this::isLikely).count() / about.size();
    }

    private boolean isLikely(Question question) {
        var truth = answers.getOrDefault(question.id(), Map.of()).get(question.truth());
        return truth != null && truth.likely();
    }

    public int count(Predicate<Question> which) {
        return (int) questions.values().stream()
                .filter(it -> !it.truth().isEmpty() && which.test(it))
                .count();
    }

    /** All pairs that the matcher's own list of the likely has. */
    public Outcome own() {
        return outcome(Double.NaN, Answer::likely);
    }

    /** All pairs given. */
    public Outcome all() {
        return outcome(Double.NEGATIVE_INFINITY, it -> true);
    }

    private Outcome outcome(double threshold, Predicate<Answer> counted) {
        int right = 0;
        int wrong = 0;
        var alarmed = new HashSet<String>();
        for (var answer : sorted()) {
            if (!counted.test(answer)) {
                continue;
            }
            var truth = truth(answer.query());
            if (truth.isEmpty()) {
                alarmed.add(answer.query());
            }
            if (truth.equals(answer.candidate())) {
                right++;
            } else {
                wrong++;
            }
        }
        return new Outcome(threshold, right, wrong, truths, alarmed.size());
    }

    /** The outcome at the score that gives the best F1. */
    public Outcome best() {
        return curve().stream().max(Comparator.comparingDouble(Outcome::f1)).orElse(new Outcome(0, 0, 0, truths, 0));
    }

    /** The highest recall with at least this precision. */
    public double recallAtPrecision(double precision) {
        return curve().stream()
                .filter(it -> it.precision() >= precision)
                .mapToDouble(Outcome::recall)
                .max()
                .orElse(0);
    }

    /** The highest recall with at most so many false candidates a query. */
    public double recallAtFalse(double perQuery) {
        return curve().stream()
                .filter(it -> it.wrong() <= perQuery * questions.size())
                .mapToDouble(Outcome::recall)
                .max()
                .orElse(0);
    }

    private List<Outcome> curve() {
        var curve = new ArrayList<Outcome>();
        var pairs = sorted();
        Set<String> alarmed = new HashSet<>();
        int right = 0;
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            var truth = truth(pair.query());
            right += truth.equals(pair.candidate()) ? 1 : 0;
            if (truth.isEmpty()) {
                alarmed.add(pair.query());
            }
            if (i + 1 == pairs.size() || pairs.get(i + 1).score() != pair.score()) {
                curve.add(new Outcome(pair.score(), right, i + 1 - right, truths, alarmed.size()));
            }
        }
        return curve;
    }

    private String truth(String query) {
        return java.util.Objects.requireNonNull(questions.get(query)).truth();
    }

    private List<Answer> sorted() {
        return answers.values().stream()
                .flatMap(it -> it.values().stream())
                .sorted(Comparator.comparingDouble((Answer it) -> -it.score()))
                .toList();
    }
}
