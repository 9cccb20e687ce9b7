package org.safeboard.platform.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.DateInput;
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

/** One person: the roles they are given and that end, and the end of their account. */
@Controller
@RequestMapping("/staff/{id}")
class RoleController {
    /** The list an adviser's sector comes from; the first module with advisers brings it. */
    private static final String SECTORS = "allegations/sector";

    private static final int RECENT = 50;

    private final Administer administer;
    private final Areas areas;
    private final Codes codes;
    private final AuditTrail audit;
    private final Clock clock;

    RoleController(Administer administer, Areas areas, Codes codes, AuditTrail audit, Clock clock) {
        this.administer = administer;
        this.areas = areas;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable UUID id, Staff staff) {
        var person = administer.open(id, staff);
        return new PersonPage(
                person,
                StaffAccess.areas(staff),
                StaffAccess.mayChangeAccount(staff, person),
                audit.history(id).stream().limit(RECENT).toList(),
                List.of());
    }

    @GetMapping("/roles/new")
    View askWhich(@PathVariable UUID id, Staff staff) {
        return give(id, staff, GiveRolePage.Form.blank(today()), List.of());
    }

    @PostMapping("/roles/new")
    View give(@PathVariable UUID id, @ModelAttribute GiveRolePage.Form form, Change change) {
        try {
            administer.open(id, change.by());
            administer.give(id, form.newRole(areasOf(change.by()), sectors()), change);
            return Redirect.to("/staff/%s", id).saying("Role given");
        } catch (RulesBroken refused) {
            return give(id, change.by(), form, refused.problems());
        }
    }

    @GetMapping("/roles/{held}/end")
    View askWhen(@PathVariable UUID id, @PathVariable UUID held, Staff staff) {
        return end(id, held, staff, DateInput.of(today()), List.of());
    }

    @PostMapping("/roles/{held}/end")
    View end(@PathVariable UUID id, @PathVariable UUID held, @ModelAttribute EndPage.Form form, Change change) {
        try {
            var until = form.until()
                    .date()
                    .orElseThrow(() -> new RulesBroken("until", "Enter the last day, like 27 3 2026"));
            administer.end(id, held, until, change);
            return Redirect.to("/staff/%s", id).saying("Last day recorded");
        } catch (RulesBroken refused) {
            return end(id, held, change.by(), form.until(), refused.problems());
        }
    }

    @GetMapping("/leave")
    View askWhether(@PathVariable UUID id, Staff staff) {
        return leave(id, staff, List.of());
    }

    @PostMapping("/leave")
    View leave(@PathVariable UUID id, Change change) {
        try {
            administer.leave(id, change);
            return Redirect.to("/staff/%s", id).saying("Account closed");
        } catch (RulesBroken refused) {
            return leave(id, change.by(), refused.problems());
        }
    }

    private View give(UUID id, Staff staff, GiveRolePage.Form form, List<Problem> problems) {
        return new GiveRolePage(administer.open(id, staff), areasOf(staff), sectors(), form, problems);
    }

    private View end(UUID id, UUID held, Staff staff, DateInput until, List<Problem> problems) {
        var person = administer.open(id, staff);
        return new EndPage(person, administer.held(person, held, staff), until, problems);
    }

    private View leave(UUID id, Staff staff, List<Problem> problems) {
        var person = administer.open(id, staff);
        NotAllowed.unless(StaffAccess.mayChangeAccount(staff, person) && !person.hasLeft());
        return new EndPage(person, null, DateInput.BLANK, problems);
    }

    private List<Option> areasOf(Staff staff) {
        return areas.all().stream()
                .filter(it -> StaffAccess.areas(staff).contains(it.code()))
                .map(it -> new Option(it.code(), it.name()))
                .toList();
    }

    private List<Option> sectors() {
        return codes.all(SECTORS, "").stream()
                .map(it -> new Option(it.code(), it.label()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Change.LONDON);
    }
}
