package org.safeboard.allegations.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.allegations.domain.incoming.Conversation;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.allegations.domain.incoming.ReferralMessages;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.attachments.Attachments;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.calendar.WorkingCalendar;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations/referrals/{referral}")
class ReferralController {
    private static final int DAYS_TO_ANSWER = 3;

    private final ReferralDesk desk;
    private final AcceptReferral accept;
    private final AnswerSender answer;
    private final ReferralMessages messages;
    private final Attachments attachments;
    private final EarlierConcerns earlier;
    private final ReferralClocks clocks;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock now;

    ReferralController(
            ReferralDesk desk,
            AcceptReferral accept,
            AnswerSender answer,
            ReferralMessages messages,
            Attachments attachments,
            EarlierConcerns earlier,
            ReferralClocks clocks,
            WorkingCalendar calendar,
            AuditTrail audit,
            Clock now) {
        this.desk = desk;
        this.accept = accept;
        this.answer = answer;
        this.messages = messages;
        this.attachments = attachments;
        this.earlier = earlier;
        this.clocks = clocks;
        this.calendar = calendar;
        this.audit = audit;
        this.now = now;
    }

    @GetMapping
    View show(@PathVariable UUID referral, Staff staff) {
        var opened = desk.open(referral, staff);
        audit.viewed(staff, opened.referral().area(), opened.referral().file(), "Referral seen");
        answer.look(opened.referral(), Change.of(staff, now.instant(), ""));
        return page(referral, blank(opened.referral()), staff, List.of(), null);
    }

    private ReferralForm blank(Referral referral) {
        return ReferralForm.blank(
                referral.whom().childSafe() == Safe.NO, calendar.plusWorkingDays(today(), DAYS_TO_ANSWER));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.instant(), Change.LONDON);
    }

    @PostMapping("/accept")
    View accept(@PathVariable UUID referral, @ModelAttribute ReferralForm form, Change change) {
        var opened = desk.open(referral, change.by());
        try {
            var contact = accept.accept(referral, form.immediate(), change);
            return Redirect.to("/allegations/" + contact.id()).saying("Accepted as contact " + contact.number());
        } catch (RulesBroken refused) {
            return page(referral, blank(opened.referral()), change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(referral, blank(opened.referral()), change.by(), List.of(), changed);
        }
    }

    @PostMapping("/ask")
    View ask(@PathVariable UUID referral, @ModelAttribute ReferralForm form, Change change) {
        desk.open(referral, change.by());
        try {
            answer.ask(referral, form.question(), form.dueOn().date().orElse(null), change);
            return Redirect.to("/allegations/referrals/" + referral).saying("The sender is asked");
        } catch (RulesBroken refused) {
            return page(referral, form, change.by(), refused.problems(), null);
        }
    }

    @PostMapping("/turn-away")
    View turnAway(@PathVariable UUID referral, @ModelAttribute ReferralForm form, Change change) {
        desk.open(referral, change.by());
        try {
            answer.turnAway(referral, form.chosen(), form.reason(), form.duplicateOf(), change);
            return Redirect.to("/allegations/referrals").saying("Answered: it does not become a contact");
        } catch (RulesBroken refused) {
            return page(referral, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(referral, form, change.by(), List.of(), changed);
        }
    }

    @PostMapping("/read")
    View read(@PathVariable UUID referral, Change change) {
        answer.read(referral, change);
        return Redirect.to("/allegations/referrals/" + referral).saying("Marked as read");
    }

    private ReferralPage page(
            UUID id, ReferralForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var opened = desk.open(id, staff);
        var referral = opened.referral();
        var documents = referral.documents();
        return new ReferralPage(
                referral,
                opened.contact(),
                new Conversation(messages.findByReferralOrderByAt(id)),
                documents.part() == null
                        ? attachments.of(documents.module(), documents.file())
                        : attachments.of(documents.module(), documents.file(), documents.part()),
                earlier(referral, staff),
                clocks.run(referral),
                form,
                audit.lastSeen(id),
                changed,
                problems);
    }

    private Found earlier(Referral referral, Staff staff) {
        var person = referral.whom().person();
        return person == null || referral.isDecided() ? Found.NOTHING : earlier.about(person, referral.area(), staff);
    }
}
