package org.safeboard.allegations.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.telling.Hold;
import org.safeboard.allegations.domain.telling.Holds;
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
@RequestMapping("/allegations/{id}/telling")
class TellingController {
    private final TellPeople tell;
    private final LedgerLines lines;
    private final Holds holds;
    private final Choices choices;
    private final AuditTrail audit;
    private final Clock now;

    TellingController(TellPeople tell, LedgerLines lines, Holds holds, Choices choices, AuditTrail audit, Clock now) {
        this.tell = tell;
        this.lines = lines;
        this.holds = holds;
        this.choices = choices;
        this.audit = audit;
        this.now = now;
    }

    @GetMapping
    View show(@PathVariable UUID id, Staff staff) {
        return ledger(id, AddForm.BLANK, staff, List.of());
    }

    @PostMapping
    View add(@PathVariable UUID id, @ModelAttribute AddForm form, Change change) {
        try {
            tell.add(id, form, change);
            return Redirect.to("/allegations/%s/telling", id).saying("Added to the ledger");
        } catch (RulesBroken refused) {
            return ledger(id, form, change.by(), refused.problems());
        }
    }

    @GetMapping("/{row}")
    View row(@PathVariable UUID id, @PathVariable UUID row, Staff staff) {
        return page(id, row, RowForm.of(tell.open(id, row, staff)), staff, List.of(), null);
    }

    @PostMapping("/{row}")
    View record(@PathVariable UUID id, @PathVariable UUID row, @ModelAttribute RowForm form, Change change) {
        tell.open(id, row, change.by());
        try {
            switch (form.act()) {
                case "told" -> tell.told(id, row, form, change);
                case "plan" -> tell.plan(id, row, form, change);
                case "withhold" -> tell.withhold(id, row, form, change);
                case "notNeeded" -> tell.notNeeded(id, row, form, change);
                default -> throw new RulesBroken("act", "Select what you record");
            }
            return Redirect.to("/allegations/%s/telling", id).saying("Recorded");
        } catch (RulesBroken refused) {
            return page(id, row, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, row, form, change.by(), List.of(), changed);
        }
    }

    private TellingPage ledger(UUID id, AddForm form, Staff staff, List<Problem> problems) {
        var contact = tell.open(id, staff);
        return new TellingPage(
                contact, lines.of(contact), holds.of(contact).map(Hold::stops).orElse(""), form, problems);
    }

    private RowPage page(
            UUID id, UUID row, RowForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var contact = tell.open(id, staff);
        var today = LocalDate.now(now.withZone(Change.LONDON));
        return new RowPage(
                contact,
                lines.of(contact).stream()
                        .filter(it -> it.row().id().equals(row))
                        .findFirst()
                        .orElseThrow(),
                form,
                choices.of("allegations/told-how", contact.area(), today),
                AllegationAccess.mayDecide(staff, contact),
                tell.latest(contact, today),
                holds.of(contact).map(Hold::stops).orElse(""),
                audit.lastSeen(row),
                changed,
                problems);
    }
}
