package org.safeboard.allegations.earlier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeboard.people.Judgement;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.Verdict;
import org.springframework.stereotype.Component;

/**
 * Which records are one person: those that people judged to be the same, one through the other. It is worked out each time
 * from the judgements that stand, so that undoing one undoes exactly that. A hidden record joins nothing.
 */
@Component
class SamePersons {
    private final People people;

    SamePersons(People people) {
        this.people = people;
    }

    /** Records and what joins them. */
    record Joined(List<Set<UUID>> persons, Map<UUID, PersonDetails> details, Map<UUID, List<Judgement>> standing) {}

    /** The persons of some records, in their order, with all records that were judged to be the same. */
    Joined of(Collection<UUID> records, String area, Set<UUID> hidden) {
        var standing = people.standing(records, area, hidden);
        var details = new HashMap<UUID, PersonDetails>();
        standing.values().forEach(all -> all.forEach(it -> details.put(it.other(), it.otherDetails())));
        var persons = new ArrayList<Set<UUID>>();
        for (var record : records) {
            if (persons.stream().noneMatch(it -> it.contains(record))) {
                persons.add(reach(record, standing));
            }
        }
        return new Joined(persons, details, standing);
    }

    private static Set<UUID> reach(UUID from, Map<UUID, List<Judgement>> standing) {
        var reached = new LinkedHashSet<UUID>();
        var next = new ArrayDeque<UUID>(List.of(from));
        while (!next.isEmpty()) {
            var record = next.remove();
            if (reached.add(record)) {
                standing.getOrDefault(record, List.of()).stream()
                        .filter(it -> it.verdict() == Verdict.SAME)
                        .map(Judgement::other)
                        .forEach(next::add);
            }
        }
        return reached;
    }
}
