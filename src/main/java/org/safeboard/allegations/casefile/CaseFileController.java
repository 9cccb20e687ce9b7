package org.safeboard.allegations.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.actions.Actions;
import org.safeboard.allegations.casefile.CaseFilePage.ClockRow;
import org.safeboard.allegations.casefile.CaseFilePage.May;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.CaseClocks;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CaseFileController {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Allegations allegations;
    private final Strands strands;
    private final Actions actions;
    private final CaseFileQuery query;
    private final CaseParts parts;
    private final CaseClocks clocks;
    private final EarlierConcerns earlier;
    private final Codes codes;
    private final AuditTrail audit;
    private final Clock now;

    CaseFileController(
            Contacts contacts,
            Concerns concerns,
            Allegations allegations,
            Strands strands,
            Actions actions,
            CaseFileQuery query,
            CaseParts parts,
            CaseClocks clocks,
            EarlierConcerns earlier,
            Codes codes,
            AuditTrail audit,
            Clock now) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.allegations = allegations;
        this.strands = strands;
        this.actions = actions;
        this.query = query;
        this.parts = parts;
        this.clocks = clocks;
        this.earlier = earlier;
        this.codes = codes;
        this.audit = audit;
        this.now = now;
    }

    @GetMapping("/allegations/{id}")
    View show(@PathVariable UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.maySeeSummary(staff, it));
        audit.viewed(staff, contact.area(), id);
        return AllegationAccess.mayRead(staff, contact) ? file(contact, staff) : summary(contact);
    }

    private CaseFilePage file(Contact contact, Staff staff) {
        var id = contact.id();
        var concern = concerns.findByContact(id).orElse(null);
        var alleged = concern == null
                ? List.<org.safeboard.allegations.domain.Allegation>of()
                : allegations.findByConcernOrderBySeq(concern.id());
        var running = concern == null
                ? List.<org.safeboard.allegations.domain.Strand>of()
                : strands.findByConcern(concern.id());
        var meetings = query.meetings(id);
        var delays = query.delays(id);
        return new CaseFilePage(
                contact,
                query.names(id),
                query.said(id),
                concern,
                alleged,
                meetings,
                actions.of(id, LocalDate.now(now.withZone(Change.LONDON))),
                new Timeline(codes).of(contact, concern, alleged, running, meetings, parts.dates(contact, concern)),
                clocks.of(contact).stream()
                        .map(it -> row(it, delays.get(it.limit().id())))
                        .toList(),
                earlier.of(contact, staff),
                audit.history(id),
                new May(
                        AllegationAccess.mayKeep(staff, contact),
                        AllegationAccess.mayDecide(staff, contact),
                        AllegationAccess.mayConclude(staff, contact),
                        staff.id()),
                parts.of(contact, concern, staff),
                codes);
    }

    private ClockRow row(
            org.safeboard.platform.clocks.Clock clock, CaseFileQuery.@org.jspecify.annotations.Nullable Delay delay) {
        return delay == null
                ? new ClockRow(clock, null, null)
                : new ClockRow(
                        clock, codes.label("allegations/delay-reason", delay.reason()), delay.managedMeanwhile());
    }

    private SummaryPage summary(Contact contact) {
        var decision = contact.decision();
        var disposal = contact.disposal();
        return new SummaryPage(
                contact,
                query.names(contact.id()).adult(),
                codes.label("allegations/sector", contact.sector()),
                codes.label("allegations/nature", contact.details().nature()),
                decision == null
                        ? null
                        : codes.label("allegations/decision", decision.code().name()),
                disposal == null ? null : codes.label("allegations/disposal", disposal.code()),
                query.meetings(contact.id()).stream()
                        .map(CaseFilePage.Held::on)
                        .findFirst()
                        .orElse(null));
    }
}
