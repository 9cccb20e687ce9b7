package org.safeboard.allegations.boundary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.InitialDecision;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.Option;
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
@RequestMapping("/allegations/{id}/boundary")
class PartController {
    private final KeepParts keep;
    private final Choices choices;
    private final AuditTrail audit;
    private final Clock clock;

    PartController(KeepParts keep, Choices choices, AuditTrail audit, Clock clock) {
        this.keep = keep;
        this.choices = choices;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/new")
    View ask(@PathVariable UUID id, Staff staff) {
        var contact = keep.open(id, staff);
        var decision = contact.decision();
        var transfer = decision != null && decision.code() == InitialDecision.TRANSFER;
        return page(contact, null, PartForm.blank(transfer ? Part.TRANSFERRED_OUT : null, today()), List.of(), null);
    }

    @PostMapping("/new")
    View add(@PathVariable UUID id, @ModelAttribute PartForm form, Change change) {
        return record(keep.open(id, change.by()), null, form, change);
    }

    @GetMapping("/{crossing}")
    View show(@PathVariable UUID id, @PathVariable UUID crossing, Staff staff) {
        var kept = keep.open(id, crossing, staff);
        return page(keep.open(id, staff), kept, PartForm.of(kept), List.of(), null);
    }

    @PostMapping("/{crossing}")
    View change(@PathVariable UUID id, @PathVariable UUID crossing, @ModelAttribute PartForm form, Change change) {
        return record(keep.open(id, change.by()), keep.open(id, crossing, change.by()), form, change);
    }

    private View record(Contact contact, @Nullable Crossing kept, PartForm form, Change change) {
        try {
            keep.record(contact.id(), kept == null ? null : kept.id(), form, change);
            return Redirect.to("/allegations/" + contact.id()).saying("Part of the authority recorded");
        } catch (RulesBroken refused) {
            return page(contact, kept, form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(contact, kept, form, List.of(), changed);
        }
    }

    private PartPage page(
            Contact contact,
            @Nullable Crossing kept,
            PartForm form,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var on = contact.received().receivedOn();
        var today = today();
        return new PartPage(
                contact,
                kept,
                form,
                new PartPage.Lists(
                        keep.directory(contact.area()).stream()
                                .map(it -> new Option(
                                        it.id().toString(),
                                        it.isDoubtful(today) ? it.name() + " (check its details first)" : it.name()))
                                .toList(),
                        choices.of("allegations/jurisdiction", contact.area(), on),
                        choices.of("allegations/lawful-basis", contact.area(), on)),
                kept == null ? 0 : audit.lastSeen(kept.id()),
                changed,
                problems);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Change.LONDON));
    }
}
