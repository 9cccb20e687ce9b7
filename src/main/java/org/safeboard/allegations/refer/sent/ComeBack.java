package org.safeboard.allegations.refer.sent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.IncomingEvent.ReferralAnswered;
import org.safeboard.allegations.IncomingEvent.ReferralAskedAbout;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.incoming.Conversation;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.allegations.domain.incoming.ReferralMessage;
import org.safeboard.allegations.domain.incoming.ReferralMessages;
import org.safeboard.allegations.domain.incoming.Referrals;
import org.safeboard.allegations.domain.incoming.Senders;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.attachments.Attachments;
import org.safeboard.platform.attachments.Checked;
import org.safeboard.platform.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the sender of a referral may do with it, and with no other. */
@Component
class ComeBack {
    private final Referrals referrals;
    private final ReferralMessages messages;
    private final Contacts contacts;
    private final Attachments attachments;
    private final OneTimeCodes codes;
    private final Senders senders;
    private final AuditTrail audit;

    ComeBack(
            Referrals referrals,
            ReferralMessages messages,
            Contacts contacts,
            Attachments attachments,
            OneTimeCodes codes,
            Senders senders,
            AuditTrail audit) {
        this.referrals = referrals;
        this.messages = messages;
        this.contacts = contacts;
        this.attachments = attachments;
        this.codes = codes;
        this.senders = senders;
        this.audit = audit;
    }

    /** The referral of a reference as somebody typed it. */
    Optional<Referral> typed(String reference) {
        var letters = reference.toUpperCase(java.util.Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return letters.matches("REF[0-9A-Z]{8}")
                ? referrals.findByReference("REF-" + letters.substring(3, 7) + "-" + letters.substring(7))
                : Optional.empty();
    }

    @Transactional
    void sendCode(Referral referral) {
        senders.code(referral, codes.fresh(referral));
    }

    /** The right code, once. */
    @Transactional
    boolean enter(Referral referral, String code, Outsider outsider) {
        var right = codes.use(referral, code);
        if (right) {
            audit.record(
                    outsider.change(referral.from().name()),
                    new ReferralAskedAbout(referral.id(), referral.file(), referral.area()));
        }
        return right;
    }

    Referral open(UUID id) {
        return referrals.findById(id).orElseThrow(NotAllowed::new);
    }

    Conversation conversation(Referral referral) {
        return new Conversation(messages.findByReferralOrderByAt(referral.id()));
    }

    boolean contactOpen(Referral referral) {
        var accepted = referral.accepted();
        return accepted == null
                || contacts.findById(accepted.contact()).map(Contact::isOpen).orElse(true);
    }

    @Transactional
    void answer(UUID id, UUID question, String text, List<Checked> documents, Outsider outsider) {
        var referral = open(id);
        var asked = conversation(referral).open().stream()
                .filter(it -> it.id().equals(question))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        keep(
                ReferralMessage.answer(asked, text.strip(), !documents.isEmpty(), referral, outsider.at()),
                referral,
                documents,
                "Sender answered a question",
                outsider);
    }

    @Transactional
    void add(UUID id, String text, List<Checked> documents, Outsider outsider) {
        var referral = open(id);
        keep(
                ReferralMessage.add(text.strip(), !documents.isEmpty(), referral, outsider.at()),
                referral,
                documents,
                "Sender added something",
                outsider);
    }

    private void keep(
            ReferralMessage message, Referral referral, List<Checked> documents, String what, Outsider outsider) {
        messages.save(message);
        var change = outsider.change(referral.from().name());
        attachments.keep(referral.documents(), documents, change);
        audit.record(change, new ReferralAnswered(referral.id(), referral.file(), referral.area(), what));
    }
}
