package org.safeboard.allegations.decide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.PatternsBeside;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.drafts.Drafts;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.DateInput;
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
@RequestMapping("/allegations/{id}/decide")
class DecideController {
    private final DecideContact decide;
    private final PatternsBeside patterns;
    private final Choices choices;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    DecideController(
            DecideContact decide,
            PatternsBeside patterns,
            Choices choices,
            Drafts drafts,
            AuditTrail audit,
            Clock clock) {
        this.decide = decide;
        this.patterns = patterns;
        this.choices = choices;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var contact = decide.open(id, staff);
        var today = DateInput.of(LocalDate.now(clock.withZone(Change.LONDON)));
        var own = drafts.of(staff, DecideContact.path(id));
        var form = own.as(DecideForm.class).orElseGet(() -> DecideForm.of(contact, today));
        return page(contact, form, staff, own.seen(audit.lastSeen(id)), List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute DecideForm form, Change change) {
        try {
            decide.decide(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Decision recorded");
        } catch (RulesBroken refused) {
            var contact = decide.open(id, change.by());
            return page(contact, form, change.by(), audit.lastSeen(id, change), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(decide.open(id, change.by()), form, change.by(), audit.lastSeen(id), List.of(), changed);
        }
    }

    private DecidePage page(
            Contact contact,
            DecideForm form,
            Staff staff,
            long seen,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var on = contact.received().receivedOn();
        var earlier = decide.earlier(contact, staff);
        return new DecidePage(
                contact,
                form,
                choices.of("allegations/harm-limb", contact.area(), on),
                choices.of("allegations/decision", contact.area(), on),
                earlier.withoutOthers(),
                patterns.of(contact, earlier, staff),
                drafts.of(staff, DecideContact.path(contact.id())),
                seen,
                changed,
                problems);
    }
}
