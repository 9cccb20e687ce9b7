package org.safeboard.allegations.allege;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.CaseEvent.AllegationRecorded;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordAllegation {
    private final Contacts contacts;
    private final Concerns concerns;
    private final Allegations allegations;
    private final Codes codes;
    private final AuditTrail audit;

    RecordAllegation(Contacts contacts, Concerns concerns, Allegations allegations, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.allegations = allegations;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        var contact = contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
        concerns.of(contact);
        return contact;
    }

    Allegation open(UUID id, UUID allegation, Staff staff) {
        var concern = concerns.of(open(id, staff));
        return allegations
                .findById(allegation)
                .filter(it -> it.concern().equals(concern.id()))
                .orElseThrow(NotAllowed::new);
    }

    @Transactional
    void add(UUID id, AllegeForm form, Change change) {
        var concern = concerns.of(open(id, change.by()));
        var seq = allegations.findByConcernOrderBySeq(concern.id()).size() + 1;
        record(
                null,
                Allegation.put(
                        concern,
                        seq,
                        form.wording().strip(),
                        form.natureCode(),
                        form.putDate(),
                        form.response().strip(),
                        change.today()),
                id,
                change);
    }

    @Transactional
    void reword(UUID id, UUID allegation, AllegeForm form, Change change) {
        var before = open(id, allegation, change.by());
        audit.unchangedSince(change, allegation);
        record(
                before,
                before.reword(
                        form.wording().strip(),
                        form.natureCode(),
                        form.putDate(),
                        form.response().strip(),
                        change.today()),
                id,
                change);
    }

    private void record(@Nullable Allegation before, Allegation after, UUID file, Change change) {
        allegations.save(after);
        var area = open(file, change.by()).area();
        var changes = new Differences()
                .field("Wording", before == null ? null : before.wording(), after.wording())
                .field("Nature", before == null ? null : nature(before), nature(after))
                .field("Put to the person on", before == null ? null : before.putOn(), after.putOn())
                .field("What they said", before == null ? null : before.response(), after.response())
                .list();
        audit.record(change, new AllegationRecorded(after.id(), file, area, after.seq(), changes));
    }

    private @Nullable String nature(Allegation it) {
        return it.nature() == null ? null : codes.label("allegations/nature", it.nature());
    }
}
