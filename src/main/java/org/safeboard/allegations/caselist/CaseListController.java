package org.safeboard.allegations.caselist;

import java.util.List;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations")
class CaseListController {
    private final CaseListQuery cases;
    private final Choices choices;
    private final Codes codes;

    CaseListController(CaseListQuery cases, Choices choices, Codes codes) {
        this.cases = cases;
        this.choices = choices;
        this.codes = codes;
    }

    @GetMapping
    View list(@ModelAttribute CaseFilter asked, Staff staff) {
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
                QualityAccess.maySee(staff, filter.area()));
    }
}
