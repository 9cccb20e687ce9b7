package org.safeboard.allegations.decide;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.CaseEvent.ConcernOpened;
import org.safeboard.allegations.CaseEvent.ContactDecided;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Decision;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.drafts.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DecideContact {
    private final Contacts contacts;
    private final Concerns concerns;
    private final EarlierConcerns earlier;
    private final Drafts drafts;
    private final Codes codes;
    private final AuditTrail audit;

    DecideContact(
            Contacts contacts,
            Concerns concerns,
            EarlierConcerns earlier,
            Drafts drafts,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.earlier = earlier;
        this.drafts = drafts;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayDecide(staff, it));
    }

    Found earlier(Contact contact, Staff staff) {
        return earlier.of(contact, staff);
    }

    static String path(UUID id) {
        return "/allegations/" + id + "/decide";
    }

    @Transactional
    void decide(UUID id, DecideForm form, Change change) {
        var before = open(id, change.by());
        audit.unchangedSince(change, id);
        var decision = form.decision(change, id, earlier(before, change.by()).withoutOthers());
        var after = contacts.save(before.decide(decision, form.adviceGiven(), change.today()));
        audit.record(
                change, new ContactDecided(id, after.area(), decision.code().name(), differences(before, after)));
        if (decision.code().opensConcern() && concerns.findByContact(id).isEmpty()) {
            var concern =
                    concerns.save(Concern.open(after, decision.on(), change.by().id()));
            audit.record(change, new ConcernOpened(concern.id(), id, after.area()));
        }
        drafts.drop(change, path(id));
    }

    private List<FieldChange> differences(Contact before, Contact after) {
        return new Differences()
                .field("Decision", label(before.decision()), label(after.decision()))
                .field("Decided on", on(before.decision()), on(after.decision()))
                .field("Harm test", limbs(before.decision()), limbs(after.decision()))
                .field("Why", why(before.decision()), why(after.decision()))
                .field("Advice", before.advice().text(), after.advice().text())
                .field(
                        "Advice sent on",
                        before.advice().sentOn(),
                        after.advice().sentOn())
                .list();
    }

    private @Nullable String label(@Nullable Decision made) {
        return made == null
                ? null
                : codes.label("allegations/decision", made.code().name());
    }

    private static @Nullable Object on(@Nullable Decision made) {
        return made == null ? null : made.on();
    }

    private static @Nullable String why(@Nullable Decision made) {
        return made == null ? null : made.rationale();
    }

    private @Nullable String limbs(@Nullable Decision made) {
        return made == null
                ? null
                : String.join(
                        "; ",
                        made.limbs().stream()
                                .map(it -> codes.label("allegations/harm-limb", it))
                                .toList());
    }
}
