package org.safeboard.allegations.refer.check;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.IncomingEvent.ReferralSent;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.allegations.domain.incoming.Referral.From;
import org.safeboard.allegations.domain.incoming.Referral.Whom;
import org.safeboard.allegations.domain.incoming.Referrals;
import org.safeboard.allegations.domain.incoming.answers.Account;
import org.safeboard.allegations.domain.incoming.answers.Adult;
import org.safeboard.allegations.domain.incoming.answers.Children;
import org.safeboard.allegations.domain.incoming.answers.Place;
import org.safeboard.allegations.domain.incoming.answers.Safety;
import org.safeboard.allegations.domain.incoming.answers.Sender;
import org.safeboard.allegations.domain.incoming.answers.Step;
import org.safeboard.allegations.refer.keeping.DraftCode;
import org.safeboard.allegations.refer.keeping.DraftDocuments;
import org.safeboard.allegations.refer.keeping.ReferralDrafts;
import org.safeboard.allegations.refer.keeping.ReferralDrafts.Draft;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.attachments.Attachments;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was written becomes a referral that the office sees, and the draft is gone. */
@Component
class SendReferral {
    private final ReferralDrafts drafts;
    private final DraftDocuments documents;
    private final Referrals referrals;
    private final Attachments attachments;
    private final AuditTrail audit;

    SendReferral(
            ReferralDrafts drafts,
            DraftDocuments documents,
            Referrals referrals,
            Attachments attachments,
            AuditTrail audit) {
        this.drafts = drafts;
        this.documents = documents;
        this.referrals = referrals;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** The referral it became; pressed twice, it is the same one. */
    @Transactional
    Optional<UUID> send(Draft draft, Outsider outsider) {
        var account = drafts.account(draft);
        refuseUnfinished(account);
        var with = documents.all(draft);
        if (!drafts.take(draft)) {
            return referrals.findByDraft(draft.code().id()).map(Referral::id);
        }
        var referral = referrals.save(referral(account, draft, outsider));
        var change = outsider.change(referral.from().name());
        attachments.keep(referral.documents(), with, change);
        audit.record(change, new ReferralSent(referral.id(), referral.area()));
        return Optional.of(referral.id());
    }

    /** One problem a page, since each is mended there. */
    private static void refuseUnfinished(Account account) {
        var problems = new ArrayList<Problem>();
        for (var step : account.steps()) {
            if (!account.page(step).problems().isEmpty()) {
                problems.add(new Problem(
                        "/refer/" + step.slug() + "?change=true", "Something is missing under “" + step.title() + "”"));
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesBroken(problems);
        }
    }

    private static Referral referral(Account account, Draft draft, Outsider outsider) {
        var sender = account.get(Step.YOU, Sender.class);
        var place = account.get(Step.ORGANISATION, Place.class);
        var adult = account.get(Step.ADULT, Adult.class);
        var safety = account.get(Step.SAFE, Safety.class);
        return new Referral(
                UUID.randomUUID(),
                draft.area(),
                "REF-" + DraftCode.random(4) + "-" + DraftCode.random(4),
                draft.code().id(),
                outsider.at(),
                new From(
                        sender.name(),
                        sender.job(),
                        sender.telephone(),
                        sender.email(),
                        place.organisation(),
                        Objects.requireNonNull(place.kind())),
                new Whom(
                        adult.givenNames(),
                        adult.familyName(),
                        adult.born().date().orElse(null),
                        adult.described(),
                        adult.role(),
                        account.get(Step.CHILD, Children.class).children(),
                        Objects.requireNonNull(safety.asRecorded()),
                        safety.safeNote()),
                account.words(),
                null,
                null,
                null,
                null,
                null);
    }
}
