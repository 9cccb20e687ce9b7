package org.safeboard.allegations.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.allegations.domain.boundary.BoundaryAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.codes.Codes;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/authorities")
class DirectoryController {
    private final KeepAuthorities keep;
    private final Choices choices;
    private final Codes codes;
    private final AuditTrail audit;
    private final Clock clock;

    DirectoryController(KeepAuthorities keep, Choices choices, Codes codes, AuditTrail audit, Clock clock) {
        this.keep = keep;
        this.choices = choices;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam(required = false, defaultValue = "") String area, Staff staff) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        NotAllowed.unless(!areas.isEmpty());
        var chosen = area.isBlank() ? areas.iterator().next() : area;
        return new DirectoryPage(chosen, areas, keep.all(chosen, staff), today(), codes);
    }

    @GetMapping("/new")
    View ask(@RequestParam(required = false, defaultValue = "") String area, Staff staff) {
        NotAllowed.unless(BoundaryAccess.mayKeepDirectory(staff, area));
        return page(null, AuthorityForm.blank(area), List.of(), null);
    }

    @PostMapping("/new")
    View add(@ModelAttribute AuthorityForm form, Change change) {
        return kept(null, form, change);
    }

    @GetMapping("/{authority}")
    View show(@PathVariable UUID authority, Staff staff) {
        var kept = keep.open(authority, staff);
        return page(kept, AuthorityForm.of(kept), List.of(), null);
    }

    @PostMapping("/{authority}")
    View change(@PathVariable UUID authority, @ModelAttribute AuthorityForm form, Change change) {
        var kept = keep.open(authority, change.by());
        return kept(kept, form.in(kept.area()), change);
    }

    private View kept(@Nullable Authority before, AuthorityForm form, Change change) {
        try {
            var after = keep.keep(before == null ? null : before.id(), form, change);
            return Redirect.to("/authorities?area=" + after.area()).saying(after.name() + " saved");
        } catch (RulesBroken refused) {
            return page(before, form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(before, form, List.of(), changed);
        }
    }

    private AuthorityPage page(
            @Nullable Authority kept, AuthorityForm form, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        return new AuthorityPage(
                kept,
                kept == null ? "" : kept.standing(today()),
                form,
                keep.known(form.area(), today()),
                choices.of("allegations/authority-type", form.area(), today()),
                kept == null ? 0 : audit.lastSeen(kept.id()),
                changed,
                problems);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Change.LONDON));
    }
}
