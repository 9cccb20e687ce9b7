package org.safeboard.allegations.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.drafts.Drafts;
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
@RequestMapping("/allegations/{id}/identity")
class IdentityController {
    private final KeepIdentity keep;
    private final EarlierConcerns earlier;
    private final Drafts drafts;
    private final AuditTrail audit;

    IdentityController(KeepIdentity keep, EarlierConcerns earlier, Drafts drafts, AuditTrail audit) {
        this.keep = keep;
        this.earlier = earlier;
        this.drafts = drafts;
        this.audit = audit;
    }

    @GetMapping
    View adult(@PathVariable UUID id, Staff staff) {
        return ask(id, Who.ADULT, staff);
    }

    @GetMapping("/child")
    View child(@PathVariable UUID id, Staff staff) {
        return ask(id, Who.CHILD, staff);
    }

    @PostMapping
    View adult(@PathVariable UUID id, @ModelAttribute IdentityForm form, Change change) {
        return record(id, Who.ADULT, form, change);
    }

    @PostMapping("/child")
    View child(@PathVariable UUID id, @ModelAttribute IdentityForm form, Change change) {
        return record(id, Who.CHILD, form, change);
    }

    /** Another address; nothing is kept yet. */
    @PostMapping(params = "more")
    View moreOfAdult(@PathVariable UUID id, @ModelAttribute IdentityForm form, Change change) {
        return page(id, Who.ADULT, form.withRoom(), change.by(), change.seen(), List.of(), null);
    }

    @PostMapping(path = "/child", params = "more")
    View moreOfChild(@PathVariable UUID id, @ModelAttribute IdentityForm form, Change change) {
        return page(id, Who.CHILD, form.withRoom(), change.by(), change.seen(), List.of(), null);
    }

    @PostMapping("/mistakes/{stated}")
    View takeAwayOfAdult(@PathVariable UUID id, @PathVariable UUID stated, Change change) {
        keep.takeAway(id, Who.ADULT, stated, change);
        return Redirect.to(Who.ADULT.at(id)).saying("Taken away: nobody is found by it any more");
    }

    @PostMapping("/child/mistakes/{stated}")
    View takeAwayOfChild(@PathVariable UUID id, @PathVariable UUID stated, Change change) {
        keep.takeAway(id, Who.CHILD, stated, change);
        return Redirect.to(Who.CHILD.at(id)).saying("Taken away: nobody is found by it any more");
    }

    private IdentityPage ask(UUID id, Who who, Staff staff) {
        var contact = keep.open(id, who, staff);
        var form = drafts.of(staff, who.at(id))
                .as(IdentityForm.class)
                .map(IdentityForm::withRoom)
                .orElseGet(() -> IdentityForm.of(keep.known(contact, who)));
        return page(id, who, form, staff, null, List.of(), null);
    }

    private View record(UUID id, Who who, IdentityForm form, Change change) {
        var contact = keep.open(id, who, change.by());
        try {
            keep.keep(id, who, form, change);
            return who == Who.ADULT && !earlier.of(contact, change.by()).isEmpty()
                    ? Redirect.to("/allegations/" + id + "/earlier")
                            .saying("Saved: look at the earlier records that may be about the same adult")
                    : Redirect.to("/allegations/" + id).saying("Saved who the " + who.words() + " is");
        } catch (RulesBroken refused) {
            return page(id, who, form.withRoom(), change.by(), change.seen(), atRows(refused.problems()), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, who, form.withRoom(), change.by(), null, List.of(), changed);
        }
    }

    /** What is wrong with an address is told at the first of them. */
    private static List<Problem> atRows(List<Problem> problems) {
        return problems.stream()
                .map(it -> switch (it.field()) {
                    case "postcode" -> new Problem("addresses[0].postcode", it.message());
                    case "address" -> new Problem("addresses[0].line", it.message());
                    default -> it;
                })
                .toList();
    }

    private IdentityPage page(
            UUID id,
            Who who,
            IdentityForm form,
            Staff staff,
            @Nullable Long seen,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var contact = keep.open(id, who, staff);
        var own = drafts.of(staff, who.at(id));
        return new IdentityPage(
                contact,
                who.words(),
                keep.known(contact, who).kind(),
                who.at(id),
                form,
                keep.once(contact, who),
                own,
                seen != null ? seen : own.seen(audit.lastSeen(KeepIdentity.person(contact, who))),
                changed,
                problems);
    }
}
