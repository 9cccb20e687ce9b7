package org.safeboard.platform.areas;

import java.util.List;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.NavigationItem;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/areas")
class AreaController {
    private final KeepAreas areas;
    private final AuditTrail audit;

    AreaController(KeepAreas areas, AuditTrail audit) {
        this.areas = areas;
        this.audit = audit;
    }

    @Bean
    static NavigationItem areasNavigation() {
        return new NavigationItem(
                "Areas",
                "/areas",
                910,
                staff -> !staff.areasAs(Role.SYSTEM_ADMINISTRATOR).isEmpty());
    }

    @GetMapping
    View list(Staff staff) {
        return new AreaListPage(areas.mine(staff));
    }

    @GetMapping("/new")
    View askForNew(Staff staff) {
        areas.mine(staff);
        return new AreaPage("", AreaPage.Form.BLANK, 0, List.of(), null, List.of());
    }

    @PostMapping("/new")
    View add(@ModelAttribute AreaPage.Form form, Change change) {
        try {
            areas.add(form, change);
            return Redirect.to("/areas").saying("Area added");
        } catch (RulesBroken refused) {
            return new AreaPage("", form, 0, refused.problems(), null, List.of());
        }
    }

    @GetMapping("/{code}")
    View ask(@PathVariable String code, Staff staff) {
        var area = areas.open(code, staff);
        var id = KeepAreas.id(code);
        return new AreaPage(
                code,
                new AreaPage.Form(area.name(), area.board()),
                audit.lastSeen(id),
                List.of(),
                null,
                audit.history(id));
    }

    @PostMapping("/{code}")
    View rename(@PathVariable String code, @ModelAttribute AreaPage.Form form, Change change) {
        areas.open(code, change.by());
        var id = KeepAreas.id(code);
        try {
            areas.rename(code, form, change);
            return Redirect.to("/areas").saying("Names saved");
        } catch (ChangedMeanwhile meanwhile) {
            return new AreaPage(code, form, meanwhile.seen(), List.of(), meanwhile, audit.history(id));
        } catch (RulesBroken refused) {
            return new AreaPage(code, form, audit.lastSeen(id, change), refused.problems(), null, audit.history(id));
        }
    }
}
