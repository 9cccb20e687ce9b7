package org.safeboard.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.Agreement.Found;
import org.safeboard.people.PeopleEvent.PersonRecorded;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index of adults and children that all cases point to: the door of this module. It answers for one area; who may ask
 * is checked by the module that asks, since it knows the case.
 */
@Component
public class People {
    /** As many candidates as somebody looks through. */
    public static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final SimilarQuery similar;
    private final Judgements judgements;
    private final AuditTrail audit;

    People(JdbcClient jdbc, SimilarQuery similar, Judgements judgements, AuditTrail audit) {
        this.jdbc = jdbc;
        this.similar = similar;
        this.judgements = judgements;
        this.audit = audit;
    }

    /**
     * A new record, even where the same person is there already: records are joined by judgement, never by themselves.
     *
     * @throws org.safeboard.platform.rules.RulesBroken without any name, or with an impossible date of birth
     */
    @Transactional
    public UUID add(PersonDetails details, String area, Change change) {
        details.check(change.today());
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into people.person (id, area, kind, given_names, family_name, known_as, born_on,
                            born_precision, exact_key, sound_key, version)
                        values (:id, :area, :kind, :given, :family, :known, :born, :precision, :exact, :sound, 0)
                        """)
                .param("id", id)
                .param("area", area)
                .params(columns(details))
                .update();
        audit.record(change, new PersonRecorded(area, id, "Person recorded", changes(null, details)));
        return id;
    }

    /** Corrects what is known; nothing happens where nothing is different. */
    @Transactional
    public void update(UUID person, PersonDetails details, String area, Change change) {
        details.check(change.today());
        var before = get(person, area).orElseThrow(NotAllowed::new);
        if (before.equals(details)) {
            return;
        }
        jdbc.sql("""
                        update people.person
                        set kind = :kind, given_names = :given, family_name = :family, known_as = :known, born_on = :born,
                            born_precision = :precision, exact_key = :exact, sound_key = :sound, version = version + 1
                        where id = :id and area = :area
                        """)
                .param("id", person)
                .param("area", area)
                .params(columns(details))
                .update();
        audit.record(change, new PersonRecorded(area, person, "Person corrected", changes(before, details)));
    }

    public Optional<PersonDetails> get(UUID person, String area) {
        return jdbc.sql("""
                        select id, kind, given_names, family_name, known_as, born_on, born_precision
                        from people.person where id = :id and area = :area
                        """)
                .param("id", person)
                .param("area", area)
                .query((rs, row) -> SimilarQuery.found(rs).details())
                .optional();
    }

    /**
     * Records that may be about the person described, the strongest first, at most {@link #SHOWN}. It may be asked while a
     * name is still being typed: two letters of a family name are enough.
     */
    public List<Candidate> similar(PersonDetails details, String area) {
        var found = new LinkedHashMap<UUID, Ranked>();
        look(details, details.name(), area, found);
        details.otherReadings().forEach(it -> look(it, details.name(), area, found));
        return found.values().stream()
                .sorted(Ranked.STRONGEST_FIRST)
                .limit(SHOWN)
                .map(Ranked::candidate)
                .toList();
    }

    /** Other records that may be about the same person as a record, with what has been judged about each. */
    public List<Candidate> similarTo(UUID person, String area) {
        var details = get(person, area).orElseThrow(NotAllowed::new);
        var standing = judgements.standing(person);
        return similar(details, area).stream()
                .filter(it -> !it.person().equals(person))
                .map(it -> it.judgedAs(standing.get(it.person())))
                .toList();
    }

    /**
     * The three lists of records about somebody like this: likely the same person, possible, same household.
     *
     * @param hidden persons who neither show nor weigh, as if they had no record
     */
    public Matches matches(PersonDetails details, String area, Set<UUID> hidden) {
        return Matches.of(similar(details, area).stream()
                .filter(it -> !hidden.contains(it.person()))
                .map(it -> new Match(
                        it.person(),
                        it.details(),
                        it.strength() == Candidate.Strength.LIKELY ? Listing.LIKELY : Listing.POSSIBLE,
                        0,
                        List.of(new Reason("Name", it.why(), 4)),
                        null))
                .toList());
    }

    /** The three lists for a record that is there already, with what has been judged about each. */
    public Matches matchesOf(UUID person, String area, Set<UUID> hidden) {
        var details = get(person, area).orElseThrow(NotAllowed::new);
        var standing = judgements.standing(person);
        return Matches.of(matches(details, area, hidden).all().stream()
                .filter(it -> !it.person().equals(person))
                .map(it -> it.judgedAs(standing.get(it.person())))
                .toList());
    }

    /** Judges whether two records are one person; a judgement that stood before is withdrawn by it. */
    @Transactional
    public void judge(UUID person, UUID other, Verdict verdict, String reason, String area, Change change) {
        judgements.judge(person, other, verdict, reason, area, change);
    }

    /** Takes back what stands about two records. */
    @Transactional
    public void withdraw(UUID person, UUID other, String area, Change change) {
        judgements.withdraw(person, other, area, change);
    }

    /** All that was judged about a record, withdrawn ones included, the newest first. */
    public List<Judgement> judgementsOf(UUID person, String area) {
        return judgements.of(person, area);
    }

    private void look(PersonDetails reading, String asked, String area, Map<UUID, Ranked> found) {
        for (var near : similar.near(reading, area)) {
            Agreement.between(reading, near.details())
                    .map(it -> reading.name().equals(asked) ? it : it.byOtherName(reading.name()))
                    .map(it -> Ranked.of(near, it))
                    .ifPresent(it -> found.merge(near.person(), it, Ranked::stronger));
        }
    }

    private record Ranked(double weight, Candidate candidate) {
        static Ranked of(Found found, Agreement it) {
            return new Ranked(
                    it.weight(), new Candidate(found.person(), found.details(), it.strength(), it.words(), null));
        }

        Ranked stronger(Ranked other) {
            return other.weight > weight ? other : this;
        }

        static final Comparator<Ranked> STRONGEST_FIRST = Comparator.comparing((Ranked it) -> it.candidate.strength())
                .thenComparing(Comparator.comparingDouble(Ranked::weight).reversed())
                .thenComparing(it -> it.candidate.details().name())
                .thenComparing(it -> it.candidate.person());
    }

    private static Map<String, @Nullable Object> columns(PersonDetails it) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("kind", it.kind().name());
        columns.put("given", it.givenNames());
        columns.put("family", it.familyName());
        columns.put("known", it.knownAs());
        columns.put("born", it.born());
        columns.put("precision", it.precision().name());
        columns.put("exact", NameKeys.exact(it.givenNames(), it.familyName()));
        columns.put("sound", NameKeys.sound(it.givenNames(), it.familyName()));
        return columns;
    }

    private static List<FieldChange> changes(@Nullable PersonDetails before, PersonDetails after) {
        return new Differences()
                .field("Given names", before == null ? null : before.givenNames(), after.givenNames())
                .field("Family name", before == null ? null : before.familyName(), after.familyName())
                .field("Known as", before == null ? null : before.knownAs(), after.knownAs())
                .field("Date of birth", before == null ? null : born(before), born(after))
                .list();
    }

    private static @Nullable String born(PersonDetails it) {
        return it.born() == null ? null : it.bornInWords();
    }
}
