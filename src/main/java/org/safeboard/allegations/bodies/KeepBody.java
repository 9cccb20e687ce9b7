package org.safeboard.allegations.bodies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.agencies.Organisation;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.BodyEvent.BodyKept;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.bodies.BodyKind;
import org.safeboard.allegations.domain.bodies.ResponsibleBodies;
import org.safeboard.allegations.domain.bodies.ResponsibleBody;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepBody {
    private final Contacts contacts;
    private final Concerns concerns;
    private final ResponsibleBodies bodies;
    private final Organisations organisations;
    private final Codes codes;
    private final AuditTrail audit;

    KeepBody(
            Contacts contacts,
            Concerns concerns,
            ResponsibleBodies bodies,
            Organisations organisations,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.bodies = bodies;
        this.organisations = organisations;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
        concerns.of(contact);
        return contact;
    }

    ResponsibleBody body(Contact contact, UUID body) {
        var concern = concerns.of(contact);
        return bodies.findById(body)
                .filter(it -> it.concern().equals(concern.id()))
                .orElseThrow(NotAllowed::new);
    }

    boolean isFirst(Contact contact) {
        return bodies.findByConcern(concerns.of(contact).id()).isEmpty();
    }

    @Transactional
    void add(UUID id, BodyForm form, Change change) {
        var contact = open(id, change.by());
        var entered = form.entered(organisation(form, contact.area()));
        save(contact, null, ResponsibleBody.of(concerns.of(contact), entered, change.today()), change);
    }

    @Transactional
    void change(UUID id, UUID body, BodyForm form, Change change) {
        var contact = open(id, change.by());
        var before = body(contact, body);
        audit.unchangedSince(change, body);
        var entered = form.entered(organisation(form, contact.area()));
        save(contact, before, before.change(entered, change.today()), change);
    }

    private void save(Contact contact, @Nullable ResponsibleBody before, ResponsibleBody after, Change change) {
        bodies.save(after);
        audit.record(change, new BodyKept(after.id(), contact.id(), contact.area(), changes(before, after)));
    }

    /** The organisation of this name in the office's list; what is in no list is kept as typed. */
    private @Nullable UUID organisation(BodyForm form, String area) {
        return form.name().isBlank() || form.kind() == BodyKind.NONE_IDENTIFIED
                ? null
                : organisations.named(form.name(), area).map(Organisation::id).orElse(null);
    }

    private List<FieldChange> changes(@Nullable ResponsibleBody before, ResponsibleBody after) {
        var is = after.reached();
        var was = before == null ? ResponsibleBody.Reached.UNKNOWN : before.reached();
        return new Differences()
                .field(
                        "Responsible as",
                        before == null
                                ? null
                                : codes.label(BodyKind.LIST, before.kind().name()),
                        codes.label(BodyKind.LIST, after.kind().name()))
                .field("Organisation", before == null ? null : before.name(), after.name())
                .field("Contact", was.contactName(), is.contactName())
                .field("Their role", was.contactRole(), is.contactRole())
                .field("Telephone", was.telephone(), is.telephone())
                .field("Email", was.email(), is.email())
                .field("Address", was.address(), is.address())
                .field("Whom they tell", before == null ? null : before.tells(), after.tells())
                .field("Plan", before == null ? null : before.plan(), after.plan())
                .field("No longer responsible from", before == null ? null : before.endedOn(), after.endedOn())
                .list();
    }
}
