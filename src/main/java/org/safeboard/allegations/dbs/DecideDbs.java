package org.safeboard.allegations.dbs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.CaseEvent.DbsDecided;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.referrals.DbsReferral;
import org.safeboard.allegations.domain.referrals.DbsReferrals;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DecideDbs {
    static final String LIST = "allegations/dbs-decision";
    static final String RESULTS = "allegations/dbs-result";

    private final Contacts contacts;
    private final Concerns concerns;
    private final Strands strands;
    private final DbsReferrals referrals;
    private final Codes codes;
    private final AuditTrail audit;

    DecideDbs(
            Contacts contacts,
            Concerns concerns,
            Strands strands,
            DbsReferrals referrals,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.strands = strands;
        this.referrals = referrals;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayConclude(staff, it));
    }

    Concern concern(Contact contact) {
        return concerns.of(contact);
    }

    DbsReferral referral(Concern concern) {
        return referrals.of(concern);
    }

    boolean adultLeft(Concern concern) {
        return strands.of(concern, Kind.EMPLOYER).adultLeft();
    }

    @Transactional
    void decide(UUID id, DbsForm form, Change change) {
        var contact = open(id, change.by());
        var before = concern(contact);
        audit.unchangedSince(change, before.id());
        var entered = form.entered();
        var known = referral(before);
        var referral = known.decide(
                entered.conditions(),
                entered.sending(),
                form.decision(),
                form.reason(),
                adultLeft(before),
                change.today());
        var after = concerns.save(before.decideDbs(entered.dbs(), change.today()));
        referrals.save(referral);
        audit.record(change, new DbsDecided(after.id(), id, contact.area(), changes(before, known, after, referral)));
    }

    private List<FieldChange> changes(Concern before, DbsReferral known, Concern after, DbsReferral now) {
        var was = known.conditions();
        var is = now.conditions();
        var then = known.sending();
        var sending = now.sending();
        return new Differences()
                .field("Decision", label(before), label(after))
                .field("Date", before.dbs().on(), after.dbs().on())
                .field("Reason", before.dbs().reason(), after.dbs().reason())
                .field(
                        "Permission withdrawn",
                        was.permission() == null ? null : was.permission().label(),
                        is.permission() == null ? null : is.permission().label())
                .field("Evidence for it", was.permissionEvidence(), is.permissionEvidence())
                .field(
                        "What the adult did or may do",
                        was.harm() == null ? null : was.harm().label(),
                        is.harm() == null ? null : is.harm().label())
                .field("Evidence of that", was.harmEvidence(), is.harmEvidence())
                .field("Conditions met on", was.metOn(), is.metOn())
                .field(
                        "Whose duty",
                        then.duty() == null ? null : then.duty().label(),
                        sending.duty() == null ? null : sending.duty().label())
                .field("Who refers", then.dutyName(), sending.dutyName())
                .field("Said to be sent on", then.saidOn(), sending.saidOn())
                .field("Sent on", then.sentOn(), sending.sentOn())
                .field("Evidence seen on", then.seenOn(), sending.seenOn())
                .field("Evidence seen", then.seenWhat(), sending.seenWhat())
                .field("Reference", before.dbs().reference(), after.dbs().reference())
                .field("Result", result(then.result()), result(sending.result()))
                .field("Result on", then.resultOn(), sending.resultOn())
                .list();
    }

    private @Nullable String result(@Nullable String code) {
        return code == null ? null : codes.label(RESULTS, code);
    }

    private @Nullable String label(Concern concern) {
        var decision = concern.dbs().decision();
        return decision == null ? null : codes.label(LIST, decision);
    }
}
