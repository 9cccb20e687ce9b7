package org.safeboard.allegations.referrals;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.allegations.domain.incoming.Referrals;
import org.safeboard.platform.access.FileAccess;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/**
 * Opens referrals for those who may: everybody who logs contacts of the area, and once there is a contact those who may
 * read that file, which may be restricted.
 */
@Component
class ReferralDesk implements FileAccess {
    private final Referrals referrals;
    private final Contacts contacts;

    ReferralDesk(Referrals referrals, Contacts contacts) {
        this.referrals = referrals;
        this.contacts = contacts;
    }

    /** @param contact the one it became or repeats; null while there is none */
    record Opened(Referral referral, @Nullable Contact contact) {}

    Opened open(UUID id, Staff staff) {
        return find(id, staff).orElseThrow(NotAllowed::new);
    }

    private Optional<Opened> find(UUID id, Staff staff) {
        return referrals
                .findById(id)
                .map(it -> new Opened(it, contact(it)))
                .filter(it -> it.contact == null
                        ? AllegationAccess.mayLog(staff, it.referral.area())
                        : AllegationAccess.mayKeep(staff, it.contact));
    }

    private @Nullable Contact contact(Referral referral) {
        var contact = referral.contact();
        return contact == null ? null : contacts.findById(contact).orElse(null);
    }

    @Override
    public String module() {
        return Referral.MODULE;
    }

    @Override
    public Optional<CaseFile> open(Staff staff, UUID file) {
        return find(file, staff)
                .map(it -> new CaseFile(
                        file, it.referral.area(), it.referral.reference(), "/allegations/referrals/" + file, true));
    }
}
