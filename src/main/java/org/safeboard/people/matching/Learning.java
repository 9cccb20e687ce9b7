package org.safeboard.people.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns weights from what is asked of an index, without anybody saying what is right: expectation and maximisation
 * (Dempster, Laird and Rubin, 1977) over the records found for each. The same examples give the same weights. What is not
 * seen often stays as it was: the weights learned from count as so many pairs seen before.
 */
public final class Learning {
    private static final int FOUND = 24;
    private static final int ROUNDS = 12;
    private static final int MOST_EXAMPLES = 3_000;
    private static final double PAIRS_BEFORE = 300;
    private static final double ASKED_BEFORE = 60;
    private static final double MOST_SHARE = 6;

    /** Levels that are compared with one another: what is learned shares out among those of one group. */
    private static final List<Group> GROUPS = List.of(
            new Group(Field.GIVEN, NameLevel.INITIAL.ordinal(), NameLevel.MISSING.ordinal()),
            new Group(Field.FAMILY, NameLevel.INITIAL.ordinal(), NameLevel.MISSING.ordinal()),
            new Group(Field.MIDDLE, NameLevel.INITIAL.ordinal(), NameLevel.MISSING.ordinal()),
            new Group(Field.ORDER),
            new Group(Field.NAMED),
            new Group(
                    Field.BORN,
                    IntStream.range(0, BornLevel.COUNT)
                            .filter(it -> it == BornLevel.MISSING.ordinal()
                                    || it
                                            == BornLevel.GENERATION
                                                    .ordinal() // not to be learned from mothers and daughters of one
                                    // name
                                    || it >= BornLevel.MONTH_KNOWN.ordinal())
                            .toArray()),
            only(BornLevel.MONTH_KNOWN, BornLevel.MONTH_OTHER, BornLevel.MONTH_DIFFERENT),
            only(BornLevel.YEAR_KNOWN, BornLevel.YEAR_NEAR, BornLevel.YEAR_DIFFERENT),
            new Group(Field.SEX, Field.Simple.MISSING.ordinal(), Field.Simple.NEAR.ordinal()),
            new Group(Field.PLACE, Place.Level.MISSING.ordinal()),
            new Group(Field.TOWN, others(Place.Town.COUNT, Place.Town.SAME.ordinal(), Place.Town.DIFFERENT.ordinal())),
            new Group(
                    Field.TOWN,
                    others(
                            Place.Town.COUNT,
                            Place.Town.SAME_ELSEWHERE.ordinal(),
                            Place.Town.DIFFERENT_ELSEWHERE.ordinal())),
            new Group(Field.TELEPHONE, Field.Simple.MISSING.ordinal()),
            new Group(Field.EMAIL, Field.Simple.MISSING.ordinal()),
            new Group(Field.IDENTIFIER, Field.Simple.MISSING.ordinal()));

    private Learning() {}

    /**
     * Somebody to ask an index for.
     *
     * @param hidden records that must not answer, such as one's own
     */
    public record Example<K>(Stated asked, Set<K> hidden) {}

    /** The weights of an index, learned further from examples; {@code version} names what comes out. */
    public static <K extends Comparable<K>> Model from(MatchIndex<K> index, List<Example<K>> examples, String version) {
        var step = Math.max(1, (examples.size() + MOST_EXAMPLES - 1) / MOST_EXAMPLES);
        var found = IntStream.range(0, (examples.size() + step - 1) / step)
                .parallel()
                .mapToObj(it -> examples.get(it * step))
                .map(it -> index.compared(it.asked(), FOUND, it.hidden()))
                .toList();
        var start = index.model();
        var model = start;
        for (int round = 0; round < ROUNDS; round++) {
            model = round(found, index.size(), start, model, index.traits(), version);
        }
        return model;
    }

    private static Model round(
            List<List<Levels>> found, int size, Model start, Model model, List<String> traits, String version) {
        var same = new Tally(traits.size());
        var household = new Tally(traits.size());
        var stranger = new Tally(traits.size());
        var logs = new Logs(start, model, traits);
        var prior = model.prior(size);
        var housemates = model.priorOfHousemate(size);
        double people = 0;
        double first = 0;
        double mates = 0;
        for (var answers : found) {
            double here = 0;
            double matesHere = 0;
            var weighed = answers.stream().map(logs::weigh).toList();
            var best = weighed.stream()
                    .mapToDouble(it -> it.score(prior, housemates))
                    .max()
                    .orElse(-99);
            var besides = model.besides(best);
            for (var now : weighed) {
                var score = now.score(prior, housemates);
                var isSame = Scores.chance(score == best ? score : score + besides);
                same.add(now.fields(), isSame);
                var isMate = Scores.chance(now.householdScore(prior, housemates));
                household.add(now.fields(), isMate);
                stranger.add(now.fields(), 1 - Math.min(1, isSame + isMate));
                here += isSame;
                matesHere += isMate;
            }
            people += Math.min(MOST_SHARE, here);
            first += Scores.chance(best);
            mates += Math.min(MOST_SHARE, matesHere);
        }
        var share = (people + ASKED_BEFORE * start.share()) / (found.size() + ASKED_BEFORE);
        return new Model(
                version,
                share,
                (Math.max(0, people - first) + ASKED_BEFORE * start.again()) / (first + ASKED_BEFORE),
                (mates + ASKED_BEFORE * start.housemates()) / (found.size() + ASKED_BEFORE),
                same.chances(start.same()),
                asAtHome(household.chances(start.household()), same.chances(start.same())),
                stranger.only(Field.TOWN, start.stranger()),
                same.traits(start, traits));
    }

    /** Whoever moves leaves the household's address behind as well as their own: the two are as often found there. */
    private static double[][] asAtHome(double[][] household, double[][] same) {
        for (var field : List.of(Field.PLACE, Field.TOWN)) {
            household[field.ordinal()] = same[field.ordinal()].clone();
        }
        return household;
    }

    private static Group only(BornLevel... levels) {
        return new Group(
                Field.BORN,
                others(
                        BornLevel.COUNT,
                        Arrays.stream(levels).mapToInt(Enum::ordinal).toArray()));
    }

    private static int[] others(int count, int... kept) {
        return IntStream.range(0, count)
                .filter(it -> Arrays.stream(kept).noneMatch(kind -> kind == it))
                .toArray();
    }

    private record Group(Field field, int... without) {
        boolean has(int level) {
            return Arrays.stream(without).noneMatch(it -> it == level);
        }

        /** Adds what was seen to what was there, in shares of the group. */
        void learn(double[] seen, double[] before, double[] learned) {
            double allSeen = 0;
            double allBefore = 0;
            for (int level = 0; level < field.levels; level++) {
                allSeen += has(level) ? seen[level] : 0;
                allBefore += has(level) ? before[level] : 0;
            }
            for (int level = 0; level < field.levels; level++) {
                if (has(level)) {
                    learned[level] =
                            (seen[level] + PAIRS_BEFORE * before[level] / allBefore) / (allSeen + PAIRS_BEFORE);
                }
            }
        }
    }

    /** The logarithms of one round. */
    private record Logs(Model start, Model model, List<String> traits) {
        Levels weigh(Levels it) {
            double same = 0;
            double household = 0;
            for (int field = 0; field < Field.COUNT; field++) {
                same += Scores.log2(model.same()[field][it.fields()[field]]);
                household += Scores.log2(model.household()[field][it.fields()[field]]);
            }
            for (int i = 0; i < traits.size(); i++) {
                same += Scores.log2(model.trait(traits.get(i))[it.fields()[Field.COUNT + i]]);
            }
            var town = it.fields()[Field.TOWN.ordinal()];
            var stranger = it.stranger();
            if (town != Place.Town.SAME_ELSEWHERE.ordinal()) {
                stranger += Scores.log2(model.stranger()[Field.TOWN.ordinal()][town])
                        - Scores.log2(start.stranger()[Field.TOWN.ordinal()][town]);
            }
            return new Levels(it.fields(), same, stranger, household + it.traits(), it.traits());
        }
    }

    /** How often each level was seen. */
    private static final class Tally {
        private final double[][] seen;

        Tally(int traits) {
            seen = new double[Field.COUNT + traits][];
            for (var field : Field.values()) {
                seen[field.ordinal()] = new double[field.levels];
            }
            for (int i = 0; i < traits; i++) {
                seen[Field.COUNT + i] = new double[Field.Simple.COUNT];
            }
        }

        void add(byte[] levels, double weight) {
            for (int i = 0; i < levels.length; i++) {
                seen[i][levels[i]] += weight;
            }
        }

        double[][] chances(double[][] before) {
            var learned = Arrays.stream(before).map(double[]::clone).toArray(double[][]::new);
            for (var group : GROUPS) {
                var field = group.field().ordinal();
                group.learn(seen[field], before[field], learned[field]);
            }
            return learned;
        }

        /** What was learned of one field, all others as they were. */
        double[][] only(Field field, double[][] before) {
            var learned = before.clone();
            learned[field.ordinal()] = chances(before)[field.ordinal()];
            return learned;
        }

        Map<String, double[]> traits(Model start, List<String> names) {
            var learned = new TreeMap<String, double[]>();
            for (int i = 0; i < names.size(); i++) {
                var before = start.trait(names.get(i));
                var after = before.clone();
                new Group(Field.SEX, Field.Simple.MISSING.ordinal()).learn(seen[Field.COUNT + i], before, after);
                learned.put(names.get(i), after);
            }
            return learned;
        }
    }
}
