package org.safeboard.allegations.lowlevel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/allegations/lowlevel")
class LowLevelController {
    private final RecordLowLevel record;
    private final LowLevelQuery query;
    private final EarlierConcerns earlier;
    private final Choices choices;
    private final Clock clock;

    LowLevelController(
            RecordLowLevel record, LowLevelQuery query, EarlierConcerns earlier, Choices choices, Clock clock) {
        this.record = record;
        this.query = query;
        this.earlier = earlier;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    View list(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "") String sector,
            Staff staff) {
        var areas = areas(staff);
        var chosen = chosen(area, areas);
        var year = ReportingYear.of(today());
        return new LowLevelPage(
                chosen,
                areas,
                sector,
                choices.ever("allegations/sector", chosen),
                query.latest(chosen, sector, staff),
                year,
                query.bySector(chosen, year.first(), staff));
    }

    @GetMapping("/new")
    View ask(@RequestParam(required = false) @Nullable String area, Staff staff) {
        var areas = areas(staff);
        return page(ShareForm.blank(chosen(area, areas)), LowLevelForm.BLANK, staff, null, List.of());
    }

    /** Looks for earlier records about the adult typed so far; nothing is kept yet. */
    @PostMapping(path = "/new", params = "look")
    View look(@ModelAttribute ShareForm form, @ModelAttribute LowLevelForm concern, Staff staff) {
        NotAllowed.unless(AllegationAccess.mayLog(staff, form.area()));
        return page(form, concern, staff, found(form, staff), List.of());
    }

    @PostMapping("/new")
    View record(@ModelAttribute ShareForm form, @ModelAttribute LowLevelForm concern, Change change) {
        NotAllowed.unless(AllegationAccess.mayLog(change.by(), form.area()));
        try {
            var contact = record.share(form, concern, change);
            return Redirect.to("/allegations/" + contact.id())
                    .saying("Low-level concern " + contact.number() + " recorded");
        } catch (RulesBroken refused) {
            return page(form, concern, change.by(), found(form, change.by()), refused.problems());
        }
    }

    private Found found(ShareForm form, Staff staff) {
        var adult = form.adult();
        return adult == null ? Found.NOTHING : earlier.about(adult, form.area(), staff);
    }

    private SharePage page(
            ShareForm form, LowLevelForm concern, Staff staff, @Nullable Found found, List<Problem> problems) {
        return new SharePage(form, concern, new Lists(choices, form.area(), today()), areas(staff), found, problems);
    }

    private static Set<String> areas(Staff staff) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        NotAllowed.unless(!areas.isEmpty());
        return areas;
    }

    private static String chosen(@Nullable String area, Set<String> areas) {
        return area != null && areas.contains(area) ? area : areas.iterator().next();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Change.LONDON));
    }
}
