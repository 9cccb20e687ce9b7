package org.safeboard.agencies.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.agencies.AgencyAccess;
import org.safeboard.agencies.Organisation;
import org.safeboard.agencies.Organisations;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.codes.Codes;
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

@Controller
class EditController {
    private final Organisations organisations;
    private final Choices choices;
    private final Codes codes;
    private final AuditTrail audit;
    private final Clock clock;

    EditController(Organisations organisations, Choices choices, Codes codes, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.choices = choices;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/agencies/new")
    View ask(@ModelAttribute OrganisationForm asked, Staff staff) {
        return page(null, OrganisationForm.blank(allowed(asked.area(), staff), asked.name()), 0, null, List.of());
    }

    @PostMapping("/agencies/new")
    View add(@ModelAttribute OrganisationForm form, Change change) {
        var area = allowed(form.area(), change.by());
        try {
            organisations.add(form.details(), area, change);
            return Redirect.to("/agencies?area=" + area).saying("%s added".formatted(form.name()));
        } catch (RulesBroken refused) {
            return page(null, form, 0, null, refused.problems());
        }
    }

    @GetMapping("/agencies/{id}")
    View show(@PathVariable UUID id, Staff staff) {
        return page(id, OrganisationForm.of(open(id, staff)), audit.lastSeen(id), null, List.of());
    }

    @PostMapping("/agencies/{id}")
    View change(@PathVariable UUID id, @ModelAttribute OrganisationForm form, Change change) {
        var area = open(id, change.by()).area();
        try {
            organisations.change(id, form.details(), area, change);
            return Redirect.to("/agencies?area=" + area).saying("%s saved".formatted(form.name()));
        } catch (RulesBroken refused) {
            return page(id, form, Objects.requireNonNullElse(change.seen(), 0L), null, refused.problems());
        } catch (ChangedMeanwhile changed) {
            return page(id, form, changed.seen(), changed, List.of());
        }
    }

    private Organisation open(UUID id, Staff staff) {
        return AgencyAccess.areas(staff).stream()
                .flatMap(area -> organisations.get(id, area).stream())
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    private static String allowed(String area, Staff staff) {
        NotAllowed.unless(AgencyAccess.mayKeep(staff, area));
        return area;
    }

    private OrganisationPage page(
            @Nullable UUID id,
            OrganisationForm form,
            long seen,
            @Nullable ChangedMeanwhile changed,
            List<Problem> problems) {
        return new OrganisationPage(id, form, sectors(form), seen, changed, problems);
    }

    /** Today's sectors, and the one it has where that is no longer offered. */
    private List<Option> sectors(OrganisationForm form) {
        var today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
        var options = new ArrayList<>(choices.of(Organisations.SECTORS, form.area(), today));
        if (!form.sector().isEmpty()
                && options.stream().noneMatch(it -> it.value().equals(form.sector()))) {
            options.add(new Option(form.sector(), codes.label(Organisations.SECTORS, form.sector())));
        }
        return options;
    }
}
