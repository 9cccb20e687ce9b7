package org.safeboard.allegations.close;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeboard.allegations.CaseEvent.ContactClosed;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Closing;
import org.safeboard.allegations.domain.ClosingRule;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CloseCase {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Allegations allegations;
    private final Strands strands;
    private final List<ClosingRule> rules;
    private final Codes codes;
    private final AuditTrail audit;

    CloseCase(
            Contacts contacts,
            Concerns concerns,
            Allegations allegations,
            Strands strands,
            List<ClosingRule> rules,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.allegations = allegations;
        this.strands = strands;
        this.rules = rules;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayConclude(staff, it));
    }

    List<String> missing(Contact contact) {
        var concern = concerns.findByContact(contact.id());
        if (rules.stream().anyMatch(it -> it.handedOn(contact))) {
            return List.of();
        }
        var missing = Closing.missing(
                contact,
                concern.orElse(null),
                concern.map(this::of).orElse(List.of()),
                concern.map(this::strands).orElse(List.of()));
        var more = rules.stream().flatMap(it -> it.missing(contact, concern.orElse(null)).stream());
        return Stream.concat(missing.stream(), more).toList();
    }

    boolean hasConcern(Contact contact) {
        return concerns.findByContact(contact.id()).isPresent();
    }

    private List<Allegation> of(Concern concern) {
        return allegations.findByConcernOrderBySeq(concern.id());
    }

    private List<Strand> strands(Concern concern) {
        return strands.findByConcern(concern.id());
    }

    @Transactional
    void close(UUID id, CloseForm form, Change change) {
        var before = open(id, change.by());
        audit.unchangedSince(change, id);
        var missing = missing(before);
        if (!missing.isEmpty()) {
            throw new RulesBroken(
                    missing.stream().map(it -> new Problem("", it)).toList());
        }
        var disposal = form.closing();
        var inThisWay = rules.stream()
                .flatMap(it -> it.missingFor(disposal.code(), before).stream())
                .map(it -> new Problem("disposal", it))
                .toList();
        if (!inThisWay.isEmpty()) {
            throw new RulesBroken(inThisWay);
        }
        var after = contacts.save(before.close(disposal, change.today()));
        concerns.findByContact(id).ifPresent(it -> concerns.save(it.conclude(disposal.on())));
        var changes = new Differences()
                .field("What was done", null, codes.label("allegations/disposal", disposal.code()))
                .field("Closed on", null, disposal.on())
                .list();
        audit.record(change, new ContactClosed(id, after.area(), disposal.code(), changes));
    }
}
