package org.safeboard.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.matching.Folding;
import org.safeboard.people.matching.Found;
import org.springframework.stereotype.Component;

/** Asks who may be meant: those in memory, or by the keys in the database where they are not. */
@Component
class Finding {
    private static final Reason BEGINS = new Reason("Name", "begins like this", 1);

    private final PeopleIndex index;
    private final KeySearch keys;
    private final Begun begun;
    private final PersonRows rows;

    Finding(PeopleIndex index, KeySearch keys, Begun begun, PersonRows rows) {
        this.index = index;
        this.keys = keys;
        this.begun = begun;
        this.rows = rows;
    }

    /** @param limit as many as are found at the most, the likeliest of all */
    Matches matches(PersonRecord asked, String area, Set<UUID> hidden, int limit) {
        if (nothingTo(asked)) {
            return Matches.of(List.of());
        }
        var kind = asked.details().kind();
        var found = new ArrayList<>(index.search(kind, asked.stated(), area, limit, hidden)
                .orElseGet(() -> keys.search(asked, area, limit, hidden)));
        addBegun(found, asked, area, hidden);
        var details = rows.get(found.stream().map(Found::key).toList(), area).stream()
                .collect(Collectors.toMap(PersonRecord::id, Function.identity()));
        return Matches.of(found.stream()
                .flatMap(it -> match(it, details.get(it.key())).stream())
                .toList());
    }

    /** A record that was there a moment ago may be gone. */
    private static Optional<Match> match(Found<UUID> found, @Nullable PersonRecord record) {
        return Optional.ofNullable(record)
                .map(it -> new Match(it.id(), it.details(), found.list(), found.score(), found.reasons(), null));
    }

    /** No name of two letters, and no number. */
    private static boolean nothingTo(PersonRecord asked) {
        return asked.names().stream()
                        .allMatch(it -> Folding.fold(it.given() + it.family()).length() < 2)
                && asked.all(Further::telephones).findAny().isEmpty()
                && asked.all(Further::emails).findAny().isEmpty()
                && asked.all(Further::identifiers).findAny().isEmpty();
    }

    private void addBegun(List<Found<UUID>> found, PersonRecord asked, String area, Set<UUID> hidden) {
        var known = found.stream().map(Found::key).collect(Collectors.toSet());
        begun.near(asked.details(), area, People.SHOWN).stream()
                .filter(it -> !known.contains(it) && !hidden.contains(it))
                .limit(Math.max(0, People.SHOWN - found.size()))
                .forEach(it -> found.add(new Found<>(it, Listing.POSSIBLE, 0, List.of(BEGINS))));
    }
}
