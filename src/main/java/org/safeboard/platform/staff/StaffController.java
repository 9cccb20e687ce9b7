package org.safeboard.platform.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.NavigationItem;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The list of people, new accounts and links to choose a password. */
@Controller
@RequestMapping("/staff")
class StaffController {
    private final Administer administer;

    StaffController(Administer administer) {
        this.administer = administer;
    }

    @Bean
    static NavigationItem staffNavigation() {
        return new NavigationItem("Staff", "/staff", 900, StaffAccess::mayAdminister);
    }

    @GetMapping
    View list(Staff staff) {
        return new StaffListPage(administer.people(staff));
    }

    @GetMapping("/new")
    View askWhom(Staff staff) {
        NotAllowed.unless(StaffAccess.mayAdminister(staff));
        return new AddPersonPage(AddPersonPage.Form.BLANK, List.of());
    }

    @PostMapping("/new")
    View add(@ModelAttribute AddPersonPage.Form form, Change change, HttpServletRequest request) {
        try {
            return new LinkPage(form.name(), whole(administer.add(form, change), request), "/staff");
        } catch (RulesBroken refused) {
            return new AddPersonPage(form, refused.problems());
        }
    }

    @GetMapping("/{id}/link")
    View askForLink(@PathVariable UUID id, Staff staff) {
        var person = administer.open(id, staff);
        NotAllowed.unless(StaffAccess.mayChangeAccount(staff, person) && !person.hasLeft());
        return new LinkPage(person.name(), "", "/staff/" + id);
    }

    @PostMapping("/{id}/link")
    View link(@PathVariable UUID id, Change change, HttpServletRequest request) {
        var link = administer.link(id, change);
        return new LinkPage(administer.open(id, change.by()).name(), whole(link, request), "/staff/" + id);
    }

    private static String whole(String path, HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(path)
                .build()
                .toUriString();
    }
}
