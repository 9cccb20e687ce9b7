package org.safeboard.allegations.packages;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Kind;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Section;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
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
@RequestMapping("/allegations/{id}/packages/new")
class MakeController {
    private final MakePackage make;

    MakeController(MakePackage make) {
        this.make = make;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID crossing, Staff staff) {
        var contact = make.open(id, staff);
        var parts = make.parts(contact);
        var chosen = parts.stream()
                .filter(it -> it.id().equals(crossing))
                .findFirst()
                .or(() -> parts.size() == 1 ? parts.stream().findFirst() : java.util.Optional.empty());
        return page(
                contact,
                new MakeForm(
                        chosen.map(Crossing::id).orElse(null),
                        chosen.map(it -> likely(it, contact)).orElse(null),
                        Arrays.stream(Section.values()).map(Enum::name).toList(),
                        "",
                        make.outcomes(contact)),
                List.of());
    }

    /** What is most likely to be sent now. */
    private static Kind likely(Crossing it, Contact contact) {
        if (!contact.isOpen()) {
            return Kind.OUTCOME;
        }
        return it.part() == Part.TRANSFERRED_IN || it.part() == Part.LEAD ? Kind.ACKNOWLEDGEMENT : Kind.CASE;
    }

    @PostMapping
    View make(@PathVariable UUID id, @ModelAttribute MakeForm form, Change change) {
        try {
            var made = make.make(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Package " + made.number() + " made: download it below");
        } catch (RulesBroken refused) {
            return page(make.open(id, change.by()), form, refused.problems());
        }
    }

    private MakePage page(Contact contact, MakeForm form, List<Problem> problems) {
        var options = make.parts(contact).stream()
                .map(it -> new Option(
                        it.id().toString(),
                        make.authority(it, contact.area()),
                        it.part().label()))
                .toList();
        return new MakePage(contact, form, options, problems);
    }
}
