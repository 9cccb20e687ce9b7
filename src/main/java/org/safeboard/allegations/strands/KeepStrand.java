package org.safeboard.allegations.strands;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.CaseEvent.StrandProgressed;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepStrand {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Strands strands;
    private final Codes codes;
    private final AuditTrail audit;

    KeepStrand(Contacts contacts, Concerns concerns, Strands strands, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.strands = strands;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    /** The strand as it stands; one that nobody has written about yet is not started. */
    Strand strand(Contact contact, Kind kind) {
        return strands.of(concerns.of(contact), kind);
    }

    @Transactional
    void keep(UUID id, Kind kind, StrandForm form, Change change) {
        var contact = open(id, change.by());
        var before = strand(contact, kind);
        audit.unchangedSince(change, before.id());
        var after = strands.save(form.onto(before, change.today()));
        var changes = new Differences()
                .field("Led by", before.leadName(), after.leadName())
                .field("Agency", before.leadAgency(), after.leadAgency())
                .field("How to reach them", before.leadContact(), after.leadContact())
                .field("Reference", before.reference(), after.reference())
                .field("Started on", before.startedOn(), after.startedOn())
                .field("First reviewed on", before.firstReviewedOn(), after.firstReviewedOn())
                .field("Ended on", before.endedOn(), after.endedOn())
                .field("Result", result(before), result(after))
                .field("Why not pursued", before.notPursuedReason(), after.notPursuedReason())
                .field("A child or parent does not wish to go on", unwilling(before), unwilling(after))
                .field(
                        "The adult left on",
                        before.regardless().leftOn(),
                        after.regardless().leftOn())
                .field(
                        "Considered all the same",
                        before.regardless().considered(),
                        after.regardless().considered())
                .field("Police content for the employer to interview", content(before), content(after))
                .field("Said by", before.content().by(), after.content().by())
                .field("Said on", before.content().on(), after.content().on())
                .list();
        audit.record(change, new StrandProgressed(after.id(), id, contact.area(), kind.title(), changes));
    }

    private static @Nullable String unwilling(Strand it) {
        return it.regardless().childUnwilling() ? "Yes" : null;
    }

    private static @Nullable String content(Strand it) {
        var answer = it.content().answer();
        return answer == null ? null : answer.label();
    }

    private @Nullable String result(Strand it) {
        return it.result() == null ? null : codes.label(it.kind().results(), it.result());
    }
}
