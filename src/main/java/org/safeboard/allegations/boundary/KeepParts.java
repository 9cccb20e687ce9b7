package org.safeboard.allegations.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.BoundaryEvent;
import org.safeboard.allegations.BoundaryEvent.OutcomeReturned;
import org.safeboard.allegations.BoundaryEvent.PartAcknowledged;
import org.safeboard.allegations.BoundaryEvent.PartDisagreed;
import org.safeboard.allegations.BoundaryEvent.PartRecorded;
import org.safeboard.allegations.BoundaryEvent.PartWithdrawn;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.boundary.Authorities;
import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.allegations.domain.boundary.BoundaryAccess;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Crossings;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepParts {
    private final Contacts contacts;
    private final Crossings crossings;
    private final Authorities authorities;
    private final AuditTrail audit;

    KeepParts(Contacts contacts, Crossings crossings, Authorities authorities, AuditTrail audit) {
        this.contacts = contacts;
        this.crossings = crossings;
        this.authorities = authorities;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> BoundaryAccess.mayAgree(staff, it));
    }

    Crossing open(UUID id, UUID crossing, Staff staff) {
        return crossings.of(open(id, staff), crossing);
    }

    /** The authority of the case's own area. */
    Authority authority(UUID id, String area) {
        return authorities.open(id, it -> it.area().equals(area));
    }

    List<Authority> directory(String area) {
        return authorities.findByAreaOrderByName(area);
    }

    @Transactional
    void record(UUID id, @Nullable UUID crossing, PartForm form, Change change) {
        var contact = open(id, change.by());
        var typed = form.typed();
        var authority = authority(typed.authority(), contact.area());
        var leads = crossings.of(contact).stream()
                .anyMatch(it -> it.part() == Part.LEAD
                        && it.withdrawn().on() == null
                        && !it.id().equals(crossing));
        var before = crossing == null ? null : crossings.of(contact, crossing);
        if (before != null) {
            audit.unchangedSince(change, before.id());
        }
        var after = crossings.save(
                before == null
                        ? Crossing.begin(contact, authority.id(), typed.agreed(), typed.began(), leads, change.today())
                        : before.change(authority.id(), typed.agreed(), typed.began(), leads, change.today()));
        var changes = new Differences()
                .field("Authority", null, authority.name())
                .field(
                        "Its part",
                        before == null ? null : before.part().label(),
                        after.part().label())
                .field(
                        "Date",
                        before == null ? null : before.began().on(),
                        after.began().on())
                .field(
                        "Shared",
                        before == null ? null : before.agreed().shared(),
                        after.agreed().shared())
                .field(
                        "Who keeps the children safe",
                        before == null ? null : before.agreed().safety(),
                        after.agreed().safety())
                .list();
        audit.record(change, new PartRecorded(after.id(), id, contact.area(), changes));
    }

    @Transactional
    void answer(UUID id, UUID crossing, AnswerForm form, Change change) {
        var after = step(id, crossing, it -> form.applyTo(it, change.today()), change);
        audit.record(change, answered(after, id, open(id, change.by()).area()));
    }

    private static BoundaryEvent answered(Crossing after, UUID file, String area) {
        var acknowledged = after.acknowledged();
        if (acknowledged != null) {
            return new PartAcknowledged(
                    after.id(),
                    file,
                    area,
                    new Differences()
                            .field("Acknowledged on", null, acknowledged.on())
                            .field("By", null, acknowledged.by())
                            .field("Their reference", null, acknowledged.reference())
                            .list());
        }
        if (after.withdrawn().on() != null) {
            return new PartWithdrawn(
                    after.id(), file, area, why(after.withdrawn().reason()));
        }
        return new PartDisagreed(
                after.id(),
                file,
                area,
                new Differences()
                        .field("Not agreed", null, after.disagreement().why())
                        .field("Taken to", null, after.disagreement().escalatedTo())
                        .list());
    }

    private static List<FieldChange> why(String reason) {
        return new Differences().field("Why", null, reason).list();
    }

    @Transactional
    void returnOutcome(UUID id, UUID crossing, LocalDate on, String outcome, Change change) {
        var after = step(id, crossing, it -> it.returnOutcome(on, outcome, change.today()), change);
        audit.record(
                change,
                new OutcomeReturned(
                        after.id(),
                        id,
                        open(id, change.by()).area(),
                        new Differences()
                                .field("Outcome returned", null, outcome)
                                .list()));
    }

    private Crossing step(UUID id, UUID crossing, UnaryOperator<Crossing> how, Change change) {
        var before = open(id, crossing, change.by());
        audit.unchangedSince(change, crossing);
        return crossings.save(how.apply(before));
    }
}
