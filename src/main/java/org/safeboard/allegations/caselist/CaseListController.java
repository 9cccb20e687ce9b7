package org.safeboard.allegations.caselist;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.office.OfficeAccess;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
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

@Controller
@RequestMapping("/allegations")
class CaseListController {
    private final CaseListQuery cases;
    private final Choices choices;
    private final Codes codes;
    private final SavedViews views;

    CaseListController(CaseListQuery cases, Choices choices, Codes codes, SavedViews views) {
        this.views = views;
        this.cases = cases;
        this.choices = choices;
        this.codes = codes;
    }

    @GetMapping
    View list(@ModelAttribute CaseFilter asked, Staff staff) {
        return page(asked, staff, new SavedView.Form("", false), List.of());
    }

    private CaseListPage page(CaseFilter asked, Staff staff, SavedView.Form form, List<Problem> problems) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR, Role.SAFEGUARDING_ADVISER);
        NotAllowed.unless(!areas.isEmpty());
        var filter = asked.area().isBlank() ? asked.in(areas.iterator().next()) : asked;
        NotAllowed.unless(AllegationAccess.maySeeList(staff, filter.area()));
        var found = cases.page(filter, staff);
        List<CaseRow> shown = found.subList(0, Math.min(found.size(), CaseListQuery.PAGE));
        return new CaseListPage(
                filter,
                areas,
                shown,
                found.size() > shown.size(),
                new CaseListPage.Lists(choices, codes, filter.area()),
                AllegationAccess.mayLog(staff, filter.area()),
                AllegationAccess.mayExport(staff, filter.area()),
                QualityAccess.maySee(staff, filter.area()),
                OfficeAccess.mayHandOver(staff, filter.area()),
                views.leads(filter.area()),
                views.shown(filter.area(), staff),
                form,
                problems);
    }

    @PostMapping("/views")
    View save(@ModelAttribute CaseFilter filter, @ModelAttribute SavedView.Form form, Change change) {
        NotAllowed.unless(AllegationAccess.maySeeList(change.by(), filter.area()));
        try {
            views.save(filter, form, change);
            return Redirect.to("/allegations?area=" + filter.area()).saying("View saved");
        } catch (RulesBroken refused) {
            return page(filter, change.by(), form, refused.problems());
        }
    }

    @PostMapping("/views/{view}/remove")
    View remove(@PathVariable UUID view, Change change) {
        return Redirect.to("/allegations?area=" + views.remove(view, change)).saying("View removed");
    }
}
