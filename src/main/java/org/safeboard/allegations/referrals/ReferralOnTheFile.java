package org.safeboard.allegations.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.incoming.Conversation;
import org.safeboard.allegations.domain.incoming.ReferralMessages;
import org.safeboard.allegations.domain.incoming.Referrals;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.attachments.Attachments;
import org.safeboard.platform.web.Part;
import org.springframework.stereotype.Component;

/** On the file of a contact that was a referral: how it came, what was asked and answered, and its documents. */
@Component
class ReferralOnTheFile implements CasePart, CaseDates {
    private final Referrals referrals;
    private final ReferralMessages messages;
    private final Attachments attachments;

    ReferralOnTheFile(Referrals referrals, ReferralMessages messages, Attachments attachments) {
        this.referrals = referrals;
        this.messages = messages;
        this.attachments = attachments;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.SUMMARY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<? extends Part> show(Contact contact, @Nullable Concern concern, Staff staff) {
        return referrals
                .findByAcceptedContact(contact.id())
                .map(it -> new SentPart(
                        it,
                        new Conversation(messages.findByReferralOrderByAt(it.id())),
                        attachments.of("allegations", contact.id(), it.id())));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        referrals.findByAcceptedContact(contact.id()).ifPresent(referral -> {
            for (var it : messages.findByReferralOrderByAt(referral.id())) {
                dates.add(new Dated(
                        LocalDate.ofInstant(it.at(), Change.LONDON),
                        switch (it.kind()) {
                            case QUESTION -> "Sender of the referral asked";
                            case ANSWER -> "Sender of the referral answered";
                            case ADDED -> "Sender of the referral added something";
                        },
                        ""));
            }
        });
        return dates;
    }
}
