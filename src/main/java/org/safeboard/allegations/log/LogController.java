package org.safeboard.allegations.log;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.Rules;
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
    private final Codes codes;
    private final Clock now;

    LogController(LogContact log, EarlierConcerns earlier, Codes codes, Clock now) {
        this.log = log;
        this.earlier = earlier;
        this.codes = codes;
        this.now = now;
    }

    @GetMapping
    View ask(@RequestParam(required = false) @Nullable String area, Staff staff) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        NotAllowed.unless(!areas.isEmpty());
        var chosen =
                area != null && areas.contains(area) ? area : areas.iterator().next();
        return page(LogForm.blank(chosen), staff, null, List.of());
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
            Rules.check(
                            codes.isChoice("allegations/channel", form.area(), change.today(), form.cameBy()),
                            "channel",
                            "Select how it came")
                    .orRefuse();
            var contact = log.log(form.call(change), change);
            return Redirect.to("/allegations/" + contact.id()).saying("Contact " + contact.number() + " logged");
        } catch (RulesBroken refused) {
            return page(form, change.by(), null, refused.problems());
        }
    }

    private Found found(LogForm form, Staff staff) {
        var adult = form.adult();
        return adult == null ? Found.NOTHING : earlier.about(adult, form.area(), staff);
    }

    private LogPage page(LogForm form, Staff staff, @Nullable Found found, List<Problem> problems) {
        var today = LocalDate.ofInstant(now.instant(), Change.LONDON);
        var channels = codes.choices("allegations/channel", form.area(), today).stream()
                .map(it -> new Option(it.code(), it.label()))
                .toList();
        return new LogPage(
                form, staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR), channels, found, problems);
    }
}
