package org.safeboard.allegations.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.EarlierConcerns;
import org.safeboard.allegations.domain.EarlierConcerns.Earlier;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
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
@RequestMapping("/allegations/log")
class LogController {
    private final LogContact log;
    private final EarlierConcerns earlier;

    LogController(LogContact log, EarlierConcerns earlier) {
        this.log = log;
        this.earlier = earlier;
    }

    @GetMapping
    View ask(@RequestParam(required = false) @Nullable String area, Staff staff) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        NotAllowed.unless(!areas.isEmpty());
        var chosen =
                area != null && areas.contains(area) ? area : areas.iterator().next();
        return new LogPage(LogForm.blank(chosen), areas, null, List.of());
    }

    /** Looks for earlier records about the adult typed so far; nothing is kept yet. */
    @PostMapping(params = "look")
    View look(@ModelAttribute LogForm form, Staff staff) {
        NotAllowed.unless(AllegationAccess.mayLog(staff, form.area()));
        return page(form, staff, found(form, staff), List.of());
    }

    @PostMapping
    View record(@ModelAttribute LogForm form, Change change) {
        NotAllowed.unless(AllegationAccess.mayLog(change.by(), form.area()));
        try {
            var contact = log.log(form.call(change), change);
            return Redirect.to("/allegations/" + contact.id()).saying("Contact " + contact.number() + " logged");
        } catch (RulesBroken refused) {
            return page(form, change.by(), null, refused.problems());
        }
    }

    private List<Earlier> found(LogForm form, Staff staff) {
        var adult = form.adult();
        return adult == null ? List.of() : earlier.about(adult, form.area(), null, staff);
    }

    private static LogPage page(LogForm form, Staff staff, @Nullable List<Earlier> found, List<Problem> problems) {
        return new LogPage(form, staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR), found, problems);
    }
}
