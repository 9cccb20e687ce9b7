package org.safeboard.allegations.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.office.HandOver;
import org.safeboard.allegations.domain.office.HandOvers;
import org.safeboard.allegations.domain.office.OfficeAccess;
import org.safeboard.allegations.handover.OfficePage.Leads;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.govuk.DateInput;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/allegations/handover")
class HandOverController {
    private final HandCasesOver hand;
    private final HandOvers handOvers;
    private final LeadQuery leads;
    private final WriteSheet sheets;
    private final Clock clock;

    HandOverController(HandCasesOver hand, HandOvers handOvers, LeadQuery leads, WriteSheet sheets, Clock clock) {
        this.hand = hand;
        this.handOvers = handOvers;
        this.leads = leads;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping
    View office(@RequestParam(required = false, defaultValue = "") String area, Staff staff) {
        return office(area, staff, List.of());
    }

    private OfficePage office(String area, Staff staff, List<Problem> problems) {
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        NotAllowed.unless(!areas.isEmpty());
        var chosen = area.isBlank() ? areas.iterator().next() : area;
        NotAllowed.unless(OfficeAccess.mayHandOver(staff, chosen));
        var everybody = new ArrayList<>(leads.everybody(chosen, today()));
        everybody.add(new Leads(null, "Nobody yet", leads.ledByNobody(chosen)));
        return new OfficePage(
                chosen,
                areas,
                everybody,
                handOvers.findTop20ByAreaOrderByMadeAtDesc(chosen).stream()
                        .map(this::done)
                        .toList(),
                clock.instant(),
                problems);
    }

    private OfficePage.Done done(HandOver it) {
        var former = it.former();
        return new OfficePage.Done(
                it, name(former), name(it.next()), leads.included(it.id()).size());
    }

    private String name(@Nullable UUID staff) {
        return staff == null ? "nobody" : leads.name(staff).orElse("somebody who left");
    }

    @GetMapping("/sheet")
    View sheet(
            @RequestParam(required = false, defaultValue = "") String area,
            @RequestParam(required = false) @Nullable UUID of,
            Staff staff) {
        NotAllowed.unless(OfficeAccess.mayHandOver(staff, area));
        var sheet = sheets.of(area, of);
        var all = sheet.lines().stream().map(it -> it.contact().toString()).toList();
        return page(sheet, new HandOverForm(area, of, null, DateInput.of(today()), "", all), List.of());
    }

    private SheetPage page(Sheet sheet, HandOverForm form, List<Problem> problems) {
        var others = leads.everybody(sheet.area(), today()).stream()
                .filter(it -> !Objects.equals(it.staff(), sheet.of()))
                .map(it -> new Option(String.valueOf(it.staff()), "%s (%d open)".formatted(it.name(), it.open())))
                .toList();
        return new SheetPage(sheet, form, others, problems);
    }

    @PostMapping("/preview")
    View preview(@ModelAttribute HandOverForm form, Change change) {
        NotAllowed.unless(OfficeAccess.mayHandOver(change.by(), form.area()));
        var sheet = sheets.of(form.area(), form.of());
        try {
            var planned = hand.plan(form, change);
            var chosen = form.chosen();
            return new PreviewPage(
                    planned,
                    form,
                    name(form.of()),
                    name(planned.next()),
                    sheet.lines().stream()
                            .filter(it -> chosen.contains(it.contact()))
                            .toList());
        } catch (RulesBroken refused) {
            return page(sheet, form, refused.problems());
        }
    }

    @PostMapping
    View handOver(@ModelAttribute HandOverForm form, Change change) {
        NotAllowed.unless(OfficeAccess.mayHandOver(change.by(), form.area()));
        try {
            hand.handOver(form, change);
            return Redirect.to("/allegations/handover?area=" + form.area()).saying("Cases handed over");
        } catch (RulesBroken refused) {
            return page(sheets.of(form.area(), form.of()), form, refused.problems());
        }
    }

    @PostMapping("/{handOver}/undo")
    View undo(@PathVariable UUID handOver, Change change) {
        var area = hand.open(handOver, change).area();
        try {
            var back = hand.undo(handOver, change);
            return Redirect.to("/allegations/handover?area=" + area)
                    .saying("%d given back%s"
                            .formatted(
                                    back.restored(),
                                    back.left() == 0
                                            ? ""
                                            : ", %d left as they are: somebody changed them since"
                                                    .formatted(back.left())));
        } catch (RulesBroken refused) {
            return office(area, change.by(), refused.problems());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Change.LONDON));
    }
}
