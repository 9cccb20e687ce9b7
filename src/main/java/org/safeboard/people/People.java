package org.safeboard.people;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeboard.people.PeopleEvent.PersonRecorded;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event.FieldChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index of adults and children that all cases point to: the door of this module. It answers for one area; who may
 * ask is checked by the module that asks, since it knows the case.
 */
@Component
public class People {
    /** As many candidates as somebody looks through. */
    public static final int SHOWN = 20;

    private final PersonRows rows;
    private final PersonWriter writer;
    private final Finding finding;
    private final OnceStatedRows once;
    private final Judgements judgements;
    private final JoinedRecords joined;
    private final AuditTrail audit;

    People(
            PersonRows rows,
            PersonWriter writer,
            Finding finding,
            OnceStatedRows once,
            Judgements judgements,
            JoinedRecords joined,
            AuditTrail audit) {
        this.rows = rows;
        this.writer = writer;
        this.finding = finding;
        this.once = once;
        this.judgements = judgements;
        this.joined = joined;
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
        writer.add(id, details, area);
        audit.record(change, new PersonRecorded(area, id, "Person recorded", PersonChanges.between(null, details)));
        return id;
    }

    /** Corrects what is known; nothing happens where nothing is different. */
    @Transactional
    public void update(UUID person, PersonDetails details, String area, Change change) {
        details.check(change.today());
        var record = rows.get(person, area).orElseThrow(NotAllowed::new);
        var before = record.details();
        if (before.equals(details)) {
            return;
        }
        writer.update(record, details, area, change.at().atOffset(ZoneOffset.UTC));
        writer.key(rows.get(person, area).orElseThrow(NotAllowed::new), area);
        audit.record(
                change, new PersonRecorded(area, person, "Person corrected", PersonChanges.between(before, details)));
    }

    public Optional<PersonDetails> get(UUID person, String area) {
        return rows.get(person, area).map(PersonRecord::details);
    }

    /**
     * The three lists of records about somebody like this: likely the same person, possible, same household. It may be
     * asked while a name is still being typed: two letters are enough.
     *
     * @param hidden persons who neither show nor weigh, as if they had no record
     */
    public Matches matches(PersonDetails details, String area, Set<UUID> hidden) {
        return finding.matches(PersonRecord.asked(details), area, hidden, SHOWN);
    }

    /**
     * The three lists for a record that is there already, with what has been judged about each. Those who were judged
     * take no place from others.
     */
    public Matches matchesOf(UUID person, String area, Set<UUID> hidden) {
        var record = rows.get(person, area).orElseThrow(NotAllowed::new);
        var others = new HashSet<>(hidden);
        others.add(person);
        var verdicts = judgements.verdicts(person, hidden);
        var judged = new HashSet<>(verdicts.keySet());
        judged.add(person);
        var limit = SHOWN + joined.dealtWith(judged, hidden);
        return Matches.of(finding.matches(record, area, others, limit).all().stream()
                .map(it -> it.judgedAs(verdicts.get(it.person())))
                .toList());
    }

    /**
     * The other records of the person whom a record is about, as far as they were judged the same, one through another.
     *
     * @param hidden persons who join nothing, as if they had no record
     */
    public Set<UUID> sameAs(UUID person, String area, Set<UUID> hidden) {
        NotAllowed.unless(rows.there(person, area));
        return joined.same(person, hidden);
    }

    /** All of them, whoever may see them. */
    public Set<UUID> sameAs(UUID person, String area) {
        return sameAs(person, area, Set.of());
    }

    /**
     * Who was recorded or corrected since; with those of shortly before, since a transaction that began earlier may
     * have ended later.
     */
    public List<UUID> changedSince(Instant when, String area) {
        return rows.changedSince(when.minus(Duration.ofHours(1)), area);
    }

    /** What was stated about somebody before it was corrected, the latest first. They are still found by it. */
    public List<OnceStated> onceStated(UUID person, String area) {
        NotAllowed.unless(rows.there(person, area));
        return once.of(person);
    }

    /** Takes away what was stated by mistake and corrected since, so that nobody is found by it any more. */
    @Transactional
    public void removeMistake(UUID person, UUID stated, String area, Change change) {
        NotAllowed.unless(rows.there(person, area));
        var what = once.of(person).stream()
                .filter(it -> it.id().equals(stated))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        once.remove(person, stated);
        writer.key(rows.get(person, area).orElseThrow(NotAllowed::new), area);
        audit.record(
                change,
                new PersonRecorded(
                        area, person, "Mistake removed", List.of(new FieldChange(what.what(), what.words(), null))));
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

    /**
     * What stands about some records, and about all whom it joins to them, the latest first.
     *
     * @param hidden persons who join nothing, as if they had no record
     */
    public Map<UUID, List<Judgement>> standing(Collection<UUID> persons, String area, Set<UUID> hidden) {
        return joined.standing(persons, area, hidden);
    }

    /** All that was judged about a record, withdrawn ones included, the newest first. */
    public List<Judgement> judgementsOf(UUID person, String area) {
        return judgements.of(person, area);
    }
}
