package org.safeboard.allegations.strands;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Choices;
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
@RequestMapping("/allegations/{id}/strands/{kind}")
class StrandController {
    private final KeepStrand keep;
    private final Choices choices;
    private final AuditTrail audit;

    StrandController(KeepStrand keep, Choices choices, AuditTrail audit) {
        this.keep = keep;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable Kind kind, Staff staff) {
        var contact = keep.open(id, staff);
        var strand = keep.strand(contact, kind);
        return page(contact, strand, StrandForm.of(strand), List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @PathVariable Kind kind, @ModelAttribute StrandForm form, Change change) {
        var contact = keep.open(id, change.by());
        try {
            keep.keep(id, kind, form, change);
            return Redirect.to("/allegations/" + id).saying(kind.title() + " strand saved");
        } catch (RulesBroken refused) {
            return page(contact, keep.strand(contact, kind), form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(contact, keep.strand(contact, kind), form, List.of(), changed);
        }
    }

    private StrandPage page(
            Contact contact,
            Strand strand,
            StrandForm form,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        return new StrandPage(
                contact,
                strand,
                form,
                choices.of(
                        strand.kind().results(),
                        contact.area(),
                        contact.received().receivedOn()),
                audit.lastSeen(strand.id()),
                changed,
                problems);
    }
}
