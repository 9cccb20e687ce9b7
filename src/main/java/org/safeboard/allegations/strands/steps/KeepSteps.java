package org.safeboard.allegations.strands.steps;

import java.util.UUID;
import org.safeboard.allegations.StrandEvent.EmployerStepsTaken;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.strands.EmployerSteps;
import org.safeboard.allegations.domain.strands.EmployerStepsKept;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepSteps {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Strands strands;
    private final EmployerStepsKept kept;
    private final AuditTrail audit;

    KeepSteps(Contacts contacts, Concerns concerns, Strands strands, EmployerStepsKept kept, AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.strands = strands;
        this.kept = kept;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    Strand strand(Contact contact, Kind kind) {
        return strands.of(concerns.of(contact), kind);
    }

    EmployerSteps steps(Strand employer) {
        return kept.findByStrand(employer.id()).orElseGet(() -> EmployerSteps.of(employer));
    }

    @Transactional
    void keep(UUID id, StepsForm form, Change change) {
        var contact = open(id, change.by());
        var employer = strand(contact, Kind.EMPLOYER);
        var steps = steps(employer);
        audit.unchangedSince(change, steps.id());
        var before = steps.taken();
        var after = steps.take(form.taken(), strand(contact, Kind.POLICE), change.today());
        if (employer.version() == null) {
            strands.save(employer);
        }
        kept.save(after);
        var is = after.taken();
        var changes = new Differences()
                .field("Interviews began", before.interviewsFrom(), is.interviewsFrom())
                .field("Decided that nothing formal is needed", before.noFormalOn(), is.noFormalOn())
                .field("Action taken", before.actionOn(), is.actionOn())
                .field("Investigator", before.investigator(), is.investigator())
                .field("Investigator appointed", before.appointedOn(), is.appointedOn())
                .field("Investigation reported", before.reportOn(), is.reportOn())
                .field("Hearing decided", before.hearingDecidedOn(), is.hearingDecidedOn())
                .field("Hearing held", before.hearingOn(), is.hearingOn())
                .field("Settlement agreement", before.settlement(), is.settlement())
                .field("Does not prevent a referral", before.settlementChecked(), is.settlementChecked())
                .list();
        audit.record(change, new EmployerStepsTaken(after.id(), id, contact.area(), changes));
    }
}
