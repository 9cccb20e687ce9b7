package org.safeboard.allegations.earlier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.allegations.domain.earlier.Repetition;
import org.safeboard.people.Judgement;
import org.safeboard.people.Match;
import org.safeboard.people.Matches;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.Verdict;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Asks the index of people who this may be: once for what is shown, and once more where something is hidden. */
@Component
class EarlierQuery implements EarlierConcerns {
    private final People people;
    private final HiddenPeople hiddenPeople;
    private final SamePersons same;
    private final ContactRows contacts;
    private final Clock clock;

    EarlierQuery(People people, HiddenPeople hiddenPeople, SamePersons same, ContactRows contacts, Clock clock) {
        this.people = people;
        this.hiddenPeople = hiddenPeople;
        this.same = same;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Who is asked about, and by whom.
     *
     * @param adult the record of a person; null for somebody typed
     * @param beside the contact in hand; null for somebody typed
     */
    private record Asked(
            @Nullable UUID adult,
            PersonDetails details,
            @Nullable UUID beside,
            String area,
            Set<UUID> hidden,
            Staff staff) {}

    @Override
    public Found about(PersonDetails adult, String area, Staff staff) {
        return found(new Asked(null, adult, null, area, hiddenPeople.of(area, staff), staff));
    }

    @Override
    public Found of(Contact contact, Staff staff) {
        var area = contact.area();
        var adult = contact.about().adult();
        return adult == null
                ? Found.NOTHING
                : people.get(adult, area)
                        .map(it -> found(new Asked(adult, it, contact.id(), area, hiddenPeople.of(area, staff), staff)))
                        .orElse(Found.NOTHING);
    }

    @Override
    public Set<UUID> recordsOf(UUID adult, String area, Staff staff) {
        var records = new HashSet<>(people.sameAs(adult, area, hiddenPeople.of(area, staff)));
        records.add(adult);
        return records;
    }

    private Found found(Asked asked) {
        var shown = matches(asked, asked.hidden());
        var records = Stream.concat(judged(asked), shown.all().stream().map(Match::person))
                .toList();
        var joined = same.of(records, asked.area(), asked.hidden());
        if (asked.adult() != null) {
            joined.details().put(asked.adult(), asked.details());
        }
        var everybody = joined.persons().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var rows = contacts.of(everybody, asked.area(), asked.beside(), asked.staff());
        var byPerson = new ByPerson(asked.adult(), shown.all(), joined, rows, together(asked));
        return new Found(byPerson.people(), byPerson.hidesLikely() || hidesLikely(asked));
    }

    /** The record asked about, and those that were compared with it, however little they agree by now. */
    private Stream<UUID> judged(Asked asked) {
        var adult = asked.adult();
        return adult == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(adult),
                        people.judgementsOf(adult, asked.area()).stream()
                                .filter(it -> it.stands() && !asked.hidden().contains(it.other()))
                                .map(Judgement::other));
    }

    private Matches matches(Asked asked, Set<UUID> hidden) {
        return asked.adult() == null
                ? people.matches(asked.details(), asked.area(), hidden)
                : people.matchesOf(asked.adult(), asked.area(), hidden);
    }

    /** Would something likely be shown if nothing were hidden? More than that is not told. */
    private boolean hidesLikely(Asked asked) {
        return !asked.hidden().isEmpty()
                && matches(asked, Set.of()).likely().stream()
                        .anyMatch(it -> asked.hidden().contains(it.person()) && it.judged() != Verdict.NOT_SAME);
    }

    private Repetition together(Asked asked) {
        var beside = asked.beside();
        return new Repetition(
                beside == null ? null : contacts.one(beside, asked.area(), asked.staff()),
                LocalDate.now(clock.withZone(Change.LONDON)));
    }
}
