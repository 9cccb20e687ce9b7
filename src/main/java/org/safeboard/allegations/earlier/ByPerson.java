package org.safeboard.allegations.earlier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.earlier.EarlierContact;
import org.safeboard.allegations.domain.earlier.EarlierPerson;
import org.safeboard.allegations.domain.earlier.EarlierPerson.Named;
import org.safeboard.allegations.domain.earlier.Repetition;
import org.safeboard.allegations.earlier.ContactRows.Row;
import org.safeboard.allegations.earlier.SamePersons.Joined;
import org.safeboard.people.Judgement;
import org.safeboard.people.Listing;
import org.safeboard.people.Match;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.Verdict;

/** Puts records that were found together by person. */
class ByPerson {
    /** More than any score, so that a likely record comes before a possible one. */
    private static final double A_LIST = 1_000;

    private final @Nullable UUID asked;
    private final Map<UUID, Match> matches = new HashMap<>();
    private final Joined joined;
    private final List<Row> rows;
    private final Repetition together;

    /** @param asked the record asked about; null for somebody typed */
    ByPerson(@Nullable UUID asked, List<Match> found, Joined joined, List<Row> rows, Repetition together) {
        this.asked = asked;
        found.forEach(it -> matches.putIfAbsent(it.person(), it));
        this.joined = joined;
        this.rows = rows;
        this.together = together;
    }

    /** Those with a contact that may be seen, the likeliest first. */
    List<EarlierPerson> people() {
        return joined.persons().stream()
                .sorted(Comparator.comparingDouble(this::strongest).reversed())
                .flatMap(it -> person(it).stream())
                .toList();
    }

    /** Does a contact that may not be seen point to a likely record that may? */
    boolean hidesLikely() {
        return joined.persons().stream()
                .filter(it -> listing(it) == Listing.LIKELY && verdict(it) != Verdict.NOT_SAME)
                .anyMatch(it -> rows.stream()
                        .anyMatch(
                                row -> !row.seen() && it.contains(row.contact().person())));
    }

    private Optional<EarlierPerson> person(Set<UUID> records) {
        var contacts = seen(records);
        if (contacts.isEmpty()) {
            return Optional.empty();
        }
        var named = named(records);
        var best = matches.get(named.getFirst().person());
        return Optional.of(new EarlierPerson(
                listing(records),
                named,
                best == null ? List.of() : best.reasons(),
                contacts,
                together.of(contacts),
                verdict(records),
                judgements(records),
                isContradicted(records)));
    }

    private List<EarlierContact> seen(Set<UUID> records) {
        return rows.stream()
                .filter(it -> it.seen() && records.contains(it.contact().person()))
                .map(Row::contact)
                .toList();
    }

    /** The one asked about is named only where other contacts point to the very same record. */
    private List<Named> named(Set<UUID> records) {
        var named = new ArrayList<Named>();
        records.stream()
                .filter(it -> !it.equals(asked) || records.size() == 1)
                .sorted(Comparator.comparingDouble(this::strength).reversed())
                .forEach(it -> named.add(new Named(it, details(it))));
        return named;
    }

    private PersonDetails details(UUID record) {
        var match = matches.get(record);
        return match == null ? Objects.requireNonNull(joined.details().get(record)) : match.details();
    }

    private Listing listing(Set<UUID> records) {
        return isAsked(records)
                ? Listing.LIKELY
                : records.stream()
                        .map(matches::get)
                        .filter(Objects::nonNull)
                        .map(Match::list)
                        .min(Comparator.naturalOrder())
                        .orElse(Listing.POSSIBLE);
    }

    private boolean isAsked(Set<UUID> records) {
        return asked != null && records.contains(asked);
    }

    private double strongest(Set<UUID> records) {
        return records.stream().mapToDouble(this::strength).max().orElse(0);
    }

    private double strength(UUID record) {
        var match = matches.get(record);
        if (match == null) {
            return Double.NEGATIVE_INFINITY;
        }
        return match.score()
                + switch (match.list()) {
                    case LIKELY -> 2 * A_LIST;
                    case POSSIBLE -> A_LIST;
                    case HOUSEHOLD, FAINT -> 0;
                };
    }

    /** What stands between the record asked about and one of these, the latest first. */
    private List<Judgement> judgements(Set<UUID> records) {
        return asked == null
                ? List.of()
                : joined.standing().getOrDefault(asked, List.of()).stream()
                        .filter(it -> records.contains(it.other()))
                        .toList();
    }

    private boolean isContradicted(Set<UUID> records) {
        return records.stream()
                .flatMap(it -> joined.standing().getOrDefault(it, List.of()).stream())
                .anyMatch(it -> it.verdict() == Verdict.NOT_SAME && records.contains(it.other()));
    }

    private @Nullable Verdict verdict(Set<UUID> records) {
        if (isAsked(records)) {
            return Verdict.SAME;
        }
        var judgements = judgements(records);
        return judgements.isEmpty() ? null : judgements.getFirst().verdict();
    }
}
