package org.safeboard.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeboard.people.matching.Found;
import org.springframework.stereotype.Component;

/** Asks who may be meant: those in memory, or by the keys in the database where they are not. */
@Component
class Finding {
    private final PeopleIndex index;
    private final KeySearch keys;
    private final PersonRows rows;

    Finding(PeopleIndex index, KeySearch keys, PersonRows rows) {
        this.index = index;
        this.keys = keys;
        this.rows = rows;
    }

    Matches matches(PersonRecord asked, String area, Set<UUID> hidden) {
        var kind = asked.details().kind();
        var found = index.search(kind, asked.stated(), area, People.SHOWN, hidden)
                .orElseGet(() -> keys.search(asked, area, People.SHOWN, hidden));
        var details = rows.get(found.stream().map(Found::key).toList(), area).stream()
                .collect(Collectors.toMap(PersonRecord::id, Function.identity()));
        return Matches.of(found.stream()
                .filter(it -> details.containsKey(it.key()))
                .map(it -> match(it, details))
                .toList());
    }

    private static Match match(Found<UUID> it, Map<UUID, PersonRecord> details) {
        var record = details.get(it.key());
        return new Match(it.key(), record.details(), it.list(), it.score(), List.copyOf(it.reasons()), null);
    }
}
