package org.safeboard.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static Question about(String id, String truth) {
        return new Question(id, List.of(), truth, List.of("c:irish"));
    }

    private static Answer answer(String query, String candidate, double score) {
        return new Answer(query, candidate, score, score > 0);
    }

    private final Scorer scorer = new Scorer(
            List.of(about("Q1", "P1"), about("Q2", "P2"), about("Q3", ""), about("Q4", "P4")),
            List.of(
                    answer("Q1", "P1", 5),
                    answer("Q1", "P9", -1),
                    answer("Q1", "P1", 2),
                    answer("Q2", "P2", 1),
                    answer("Q2", "P8", 1),
                    answer("Q3", "P7", -2)));

    @Test
    void ranks_the_truth_last_among_those_of_one_score() {
        assertThat(scorer.recallAt(1)).isEqualTo(1 / 3.0);
        assertThat(scorer.recallAt(2)).isEqualTo(2 / 3.0);
        assertThat(scorer.recallAt(1, it -> it.id().equals("Q1"))).isEqualTo(1);
    }

    @Test
    void counts_pairs() {
        assertThat(scorer.own()).isEqualTo(new Outcome(Double.NaN, 2, 1, 3, 0));
        assertThat(scorer.own().f1()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(scorer.best()).isEqualTo(new Outcome(1, 2, 1, 3, 0));
        assertThat(scorer.all()).isEqualTo(new Outcome(Double.NEGATIVE_INFINITY, 2, 3, 3, 1));
        assertThat(scorer.recallAtPrecision(0.99)).isEqualTo(1 / 3.0);
        assertThat(scorer.recallAtFalse(0.25)).isEqualTo(2 / 3.0);
        assertThat(scorer.aboutNobody()).isEqualTo(1);
    }

    @Test
    void counts_a_pair_of_records_once_whichever_was_asked() {
        var persons = Map.of("a1", "a", "a2", "a", "a3", "a", "b1", "b");
        var answers = List.of(answer("a1", "a2", 3), answer("a2", "a1", 4), answer("a1", "b1", -1));
        assertThat(new PairScorer(persons, persons.keySet(), answers).own())
                .isEqualTo(new Outcome(Double.NaN, 1, 0, 3, 0));
        assertThat(new PairScorer(persons, Set.of("a1"), answers).best()).isEqualTo(new Outcome(3, 1, 0, 2, 0));
    }
}
