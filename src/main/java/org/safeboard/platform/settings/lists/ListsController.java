package org.safeboard.platform.settings.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Code;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.codes.OwnCode;
import org.safeboard.platform.codes.OwnCodes;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.settings.SettingsAccess;
import org.safeboard.platform.settings.SettingsItem;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/settings/lists")
class ListsController {
    private final KeepCodes keep;
    private final Codes codes;
    private final OwnCodes ownCodes;
    private final AuditTrail audit;
    private final Clock clock;

    ListsController(KeepCodes keep, Codes codes, OwnCodes ownCodes, AuditTrail audit, Clock clock) {
        this.keep = keep;
        this.codes = codes;
        this.ownCodes = ownCodes;
        this.audit = audit;
        this.clock = clock;
    }

    @Bean
    static SettingsItem listsInSettings() {
        return new SettingsItem(
                "Lists",
                "/settings/lists",
                "What can be chosen, since and until when, and what your board added.",
                20,
                staff -> !SettingsAccess.areas(staff).isEmpty());
    }

    @GetMapping
    View lists(@RequestParam(defaultValue = "") String area, Staff staff) {
        var chosen = SettingsAccess.area(staff, area);
        var rows = codes.names().stream()
                .map(it -> new ListsPage.Row(
                        it,
                        codes.title(it),
                        codes.choices(it, chosen, today()).size(),
                        ownCodes.in(it, chosen).size(),
                        codes.isExtensible(it)))
                .toList();
        return new ListsPage(chosen, SettingsAccess.areas(staff), rows);
    }

    @GetMapping("/{module}/{name}")
    View list(
            @PathVariable String module,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String area,
            Staff staff) {
        var chosen = SettingsAccess.area(staff, area);
        return page(known(module, name), ListPage.Form.blank(chosen, today()), staff, List.of());
    }

    @PostMapping("/{module}/{name}")
    View add(
            @PathVariable String module, @PathVariable String name, @ModelAttribute ListPage.Form form, Change change) {
        var list = known(module, name);
        NotAllowed.unless(keep.mayAdd(list, form.area(), change.by()));
        try {
            var answer = form.answer();
            keep.add(list, form.area(), answer.label(), answer.hint(), answer.from(), change);
            return Redirect.to("/settings/lists/" + list + "?area=" + form.area())
                    .saying("Choice added");
        } catch (RulesBroken refused) {
            return page(list, form, change.by(), refused.problems());
        }
    }

    @GetMapping("/own/{id}/end")
    View askEnd(@PathVariable UUID id, Staff staff) {
        return endPage(keep.open(id, staff), new EndPage.Form(DateInput.BLANK), List.of());
    }

    @PostMapping("/own/{id}/end")
    View end(@PathVariable UUID id, @ModelAttribute EndPage.Form form, Change change) {
        var own = keep.open(id, change.by());
        try {
            var answers = new Answers();
            var last = answers.need("until", form.until().date().orElse(null), "Enter the last day, like 31 3 2026");
            keep.end(id, answers.into(last), change);
            return Redirect.to("/settings/lists/" + own.list() + "?area=" + own.area())
                    .saying("Choice ended");
        } catch (RulesBroken refused) {
            return endPage(own, form, refused.problems());
        }
    }

    private EndPage endPage(OwnCode own, EndPage.Form form, List<Problem> problems) {
        return new EndPage(own, audit.lastSeen(own.id()), form, problems);
    }

    private String known(String module, String name) {
        var list = module + "/" + name;
        NotAllowed.unless(codes.names().contains(list));
        return list;
    }

    private ListPage page(String list, ListPage.Form form, Staff staff, List<Problem> problems) {
        var own = ownCodes.in(list, form.area()).stream()
                .collect(Collectors.toMap(it -> it.code().code(), OwnCode::id));
        var rows = codes.periods(list, form.area()).stream()
                .map(it -> row(it, own.get(it.code())))
                .toList();
        return new ListPage(
                list, codes.title(list), form.area(), keep.mayAdd(list, form.area(), staff), rows, form, problems);
    }

    private static ListPage.Row row(Code code, @org.jspecify.annotations.Nullable UUID own) {
        return new ListPage.Row(
                code.code(),
                code.label(),
                code.hint(),
                offered(code),
                own != null,
                own == null || code.until() != null ? "" : "/settings/lists/own/" + own + "/end");
    }

    private static String offered(Code code) {
        if (code.from() == null && code.until() == null) {
            return "Always";
        }
        return (code.from() == null
                        ? "Until "
                        : "From " + Dates.day(code.from()) + (code.until() == null ? "" : " until "))
                + Dates.day(code.until());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Change.LONDON);
    }
}
