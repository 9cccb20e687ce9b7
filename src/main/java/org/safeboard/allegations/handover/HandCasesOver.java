package org.safeboard.allegations.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.OfficeEvent;
import org.safeboard.allegations.OfficeEvent.HandOverPlanned;
import org.safeboard.allegations.OfficeEvent.HandOverUndone;
import org.safeboard.allegations.OfficeEvent.LeadChanged;
import org.safeboard.allegations.domain.office.HandOver;
import org.safeboard.allegations.domain.office.HandOvers;
import org.safeboard.allegations.domain.office.OfficeAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.StaffDirectory;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class HandCasesOver {
    private final HandOvers handOvers;
    private final LeadQuery leads;
    private final StaffDirectory directory;
    private final AuditTrail audit;

    HandCasesOver(HandOvers handOvers, LeadQuery leads, StaffDirectory directory, AuditTrail audit) {
        this.handOvers = handOvers;
        this.leads = leads;
        this.directory = directory;
        this.audit = audit;
    }

    /** What will be handed over, as it stands now; nothing is kept. */
    HandOver plan(HandOverForm form, Change change) {
        NotAllowed.unless(OfficeAccess.mayHandOver(change.by(), form.area()));
        var typed = form.typed();
        var led = leads.led(form.area(), form.of()).stream()
                .map(LeadQuery.Led::contact)
                .toList();
        if (!led.containsAll(form.chosen())) {
            throw new RulesBroken("cases", "Some of these cases were closed or handed over meanwhile: look again");
        }
        var mayLead = directory
                .present(typed.to(), typed.on())
                .filter(it -> OfficeAccess.mayLead(it, form.area()))
                .isPresent();
        return HandOver.of(
                form.area(),
                form.of(),
                typed.to(),
                typed.on(),
                form.reason(),
                form.chosen().size(),
                mayLead,
                new HandOver.Made(change.at(), change.by().id()),
                change.today());
    }

    @Transactional
    HandOver handOver(HandOverForm form, Change change) {
        var planned = handOvers.save(plan(form, change));
        leads.include(planned.id(), form.chosen());
        if (planned.fromOn().isAfter(change.today())) {
            audit.record(
                    change,
                    new HandOverPlanned(
                            planned.id(), planned.area(), form.chosen().size()));
            return planned;
        }
        var events = move(planned);
        var applied = handOvers.save(planned.applied(change.at()));
        audit.recordAll(change, events);
        return applied;
    }

    /** Makes a hand-over real whose day has come. */
    @Transactional
    void apply(HandOver due, Change change) {
        if (leads.hasGone(due.id())) {
            return;
        }
        var now = handOvers.findById(due.id()).orElseThrow();
        if (now.appliedAt() != null || now.undone() != null) {
            return;
        }
        var events = move(now);
        handOvers.save(now.applied(change.at()));
        if (!events.isEmpty()) {
            audit.recordAll(change, events);
        }
    }

    private List<OfficeEvent> move(HandOver it) {
        var events = new ArrayList<OfficeEvent>();
        for (var contact : leads.included(it.id())) {
            if (leads.lead(contact, it.former(), it.next())) {
                leads.moved(it.id(), contact);
                events.add(changed(contact, it.area(), it.former(), it.next(), it.reason()));
            }
        }
        return events;
    }

    private LeadChanged changed(UUID contact, String area, @Nullable UUID from, @Nullable UUID to, String reason) {
        return new LeadChanged(
                contact,
                area,
                new Differences()
                        .field("Led by", name(from), name(to))
                        .field("Why", null, reason)
                        .list());
    }

    private @Nullable String name(@Nullable UUID staff) {
        return staff == null ? null : leads.name(staff).orElse(null);
    }

    HandOver open(UUID id, Change change) {
        return handOvers.open(id, it -> OfficeAccess.mayHandOver(change.by(), it.area()));
    }

    /** What undoing gave back, and what it left because somebody changed it since. */
    record GivenBack(String area, int restored, int left) {}

    @Transactional
    GivenBack undo(UUID id, Change change) {
        var before = open(id, change);
        var all = leads.included(id).size();
        var undone = before.undo(change.by().id(), change.at());
        var events = new ArrayList<OfficeEvent>();
        for (var contact : leads.asItLeftThem(id)) {
            if (leads.lead(contact, before.next(), before.former())) {
                leads.restored(id, contact);
                events.add(changed(contact, before.area(), before.next(), before.former(), "Undone"));
            }
        }
        handOvers.save(undone);
        var restored = events.size();
        events.add(new HandOverUndone(id, before.area(), restored));
        audit.recordAll(change, events);
        return new GivenBack(before.area(), restored, before.appliedAt() == null ? 0 : all - restored);
    }

    /** Those whose day has come. */
    List<HandOver> due(LocalDate today) {
        return handOvers.findByFromOnLessThanEqualAndAppliedAtIsNull(today).stream()
                .filter(it -> Objects.isNull(it.undone()))
                .toList();
    }
}
