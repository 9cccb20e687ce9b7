package org.safeboard.allegations.regulators;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.ReferralEvent.RegulatorDecided;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.referrals.RegulatorReferral;
import org.safeboard.allegations.domain.referrals.RegulatorReferral.Decided;
import org.safeboard.allegations.domain.referrals.RegulatorReferrals;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DecideRegulator {
    private final Contacts contacts;
    private final Concerns concerns;
    private final RegulatorReferrals referrals;
    private final Codes codes;
    private final AuditTrail audit;

    DecideRegulator(Contacts contacts, Concerns concerns, RegulatorReferrals referrals, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.referrals = referrals;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayConclude(staff, it));
        concerns.of(contact);
        return contact;
    }

    /** The regulator by its code; an address with a code of no list leads nowhere. */
    String name(String regulator) {
        NotAllowed.unless(codes.find(RegulatorReferral.LIST, regulator).isPresent());
        return codes.label(RegulatorReferral.LIST, regulator);
    }

    Optional<RegulatorReferral> kept(Contact contact, String regulator) {
        return referrals.findByConcernAndRegulator(concerns.of(contact).id(), regulator);
    }

    @Transactional
    void decide(UUID id, RegulatorForm form, Change change) {
        var contact = open(id, change.by());
        var concern = concerns.of(contact);
        Rules.check(codes.find(RegulatorReferral.LIST, form.regulator()).isPresent(), "regulator", "Select a regulator")
                .orRefuse();
        var before = kept(contact, form.regulator()).orElse(null);
        if (before != null) {
            audit.unchangedSince(change, before.id());
        }
        var decided = form.decided();
        var after = before == null
                ? RegulatorReferral.of(concern, form.regulator(), decided, change.today())
                : before.change(decided, change.today());
        referrals.save(after);
        audit.record(
                change,
                new RegulatorDecided(
                        after.id(),
                        id,
                        contact.area(),
                        name(after.regulator()),
                        changes(before == null ? null : before.decided(), decided)));
    }

    private List<FieldChange> changes(@Nullable Decided was, Decided is) {
        return new Differences()
                .field(
                        "Decision",
                        was == null ? null : was.decision().label(),
                        is.decision().label())
                .field("Decided on", was == null ? null : was.decidedOn(), is.decidedOn())
                .field("Reason", was == null ? null : was.reason(), is.reason())
                .field("Whose duty", was == null ? null : duty(was), duty(is))
                .field("Who tells them", was == null ? null : was.dutyName(), is.dutyName())
                .field("Sent on", was == null ? null : was.sentOn(), is.sentOn())
                .field("Reference", was == null ? null : was.reference(), is.reference())
                .field("Result", was == null ? null : result(was), result(is))
                .field("Result on", was == null ? null : was.resultOn(), is.resultOn())
                .list();
    }

    private static @Nullable String duty(Decided it) {
        var duty = it.duty();
        return duty == null ? null : duty.label();
    }

    private @Nullable String result(Decided it) {
        return it.result() == null ? null : codes.label(RegulatorReferral.RESULTS, it.result());
    }
}
