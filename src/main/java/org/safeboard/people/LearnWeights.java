package org.safeboard.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeboard.people.matching.Learning;
import org.safeboard.people.matching.Learning.Example;
import org.safeboard.people.matching.MatchIndex;
import org.safeboard.people.matching.Model;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.rules.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Learns weights from the adults of an area: each is asked for as if newly told of, with the record itself left out. The
 * same records give the same weights. Hidden ones are neither asked for nor found.
 */
@Component
class LearnWeights {
    static final int LEAST = 200;
    private static final int MOST = 3_000;

    private final JdbcClient jdbc;
    private final PersonRows rows;

    LearnWeights(JdbcClient jdbc, PersonRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What was learned, and from how many records. */
    record Learned(Model model, int records) {}

    void check(String area, Set<UUID> hidden) {
        var adults = adults(area, hidden).size();
        Rules.check(
                        adults >= LEAST,
                        "learn",
                        "Weights are learned from at least %d records of adults: this area has %d"
                                .formatted(LEAST, adults))
                .orRefuse();
    }

    Learned learn(MatchIndex<UUID> index, String area, Set<UUID> hidden, Change change) {
        var examples = examples(area, hidden);
        var version = "%s: learned from %d records of %s".formatted(change.today(), examples.size(), area);
        return new Learned(Learning.from(index, examples, version), examples.size());
    }

    private List<Example<UUID>> examples(String area, Set<UUID> hidden) {
        var adults = adults(area, hidden);
        var many = Math.min(MOST, adults.size());
        var some = IntStream.range(0, many)
                .mapToObj(it -> adults.get((int) ((long) it * adults.size() / many)))
                .toList();
        var records = rows.get(some, area).stream().collect(Collectors.toMap(PersonRecord::id, Function.identity()));
        return some.stream()
                .flatMap(it -> Stream.ofNullable(records.get(it)))
                .map(it -> new Example<>(it.stated(), with(hidden, it.id())))
                .toList();
    }

    private List<UUID> adults(String area, Set<UUID> hidden) {
        return jdbc
                .sql("select id from people.person where area = ? and kind = 'ADULT' order by id")
                .param(area)
                .query(UUID.class)
                .list()
                .stream()
                .filter(it -> !hidden.contains(it))
                .toList();
    }

    static Set<UUID> with(Set<UUID> hidden, UUID itself) {
        if (hidden.isEmpty()) {
            return Set.of(itself);
        }
        var all = new HashSet<>(hidden);
        all.add(itself);
        return all;
    }
}
