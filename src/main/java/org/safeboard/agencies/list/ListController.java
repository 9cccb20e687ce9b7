package org.safeboard.agencies.list;

import org.safeboard.agencies.AgencyAccess;
import org.safeboard.agencies.Organisations;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.NavigationItem;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class ListController {
    private final Organisations organisations;
    private final Codes codes;

    ListController(Organisations organisations, Codes codes) {
        this.organisations = organisations;
        this.codes = codes;
    }

    @Bean
    static NavigationItem organisationsInNavigation() {
        return new NavigationItem(
                "Organisations",
                "/agencies",
                60,
                staff -> !AgencyAccess.areas(staff).isEmpty());
    }

    @GetMapping("/agencies")
    View list(@ModelAttribute OrganisationsPage.Asked asked, Staff staff) {
        var areas = AgencyAccess.areas(staff).stream().sorted().toList();
        NotAllowed.unless(!areas.isEmpty());
        var area = areas.contains(asked.area()) ? asked.area() : areas.getFirst();
        var rows = organisations
                .find(
                        asked.q(),
                        area,
                        asked.closed(),
                        OrganisationsPage.ROWS + 1,
                        (asked.number() - 1) * OrganisationsPage.ROWS)
                .stream()
                .map(it -> OrganisationsPage.Row.of(it, codes.label(Organisations.SECTORS, it.sector())))
                .toList();
        return new OrganisationsPage(area, areas, asked, rows);
    }
}
