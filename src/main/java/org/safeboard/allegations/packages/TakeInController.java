package org.safeboard.allegations.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.BoundaryAccess;
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
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/allegations/packages")
class TakeInController {
    private final TakeInPackage takeIn;

    TakeInController(TakeInPackage takeIn) {
        this.takeIn = takeIn;
    }

    record Form(String area, @Nullable MultipartFile file) {}

    @GetMapping
    View ask(@RequestParam(required = false, defaultValue = "") String area, Staff staff) {
        return page(area, staff, List.of());
    }

    @PostMapping
    View take(@ModelAttribute Form form, Change change) {
        NotAllowed.unless(BoundaryAccess.mayKeepDirectory(change.by(), form.area()));
        var file = form.file();
        try {
            if (file == null || file.isEmpty()) {
                throw new RulesBroken("file", "Choose the package to take in");
            }
            var taken = takeIn.takeIn(form.area(), file.getBytes(), change);
            return taken.contact() == null
                    ? Redirect.to("/allegations/packages?area=" + form.area()).saying(taken.sentence())
                    : Redirect.to("/allegations/" + taken.contact()).saying(taken.sentence());
        } catch (RulesBroken refused) {
            return page(form.area(), change.by(), refused.problems());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TakeInPage page(String area, Staff staff, List<Problem> problems) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        NotAllowed.unless(!areas.isEmpty());
        var chosen = area.isBlank() ? areas.iterator().next() : area;
        NotAllowed.unless(areas.contains(chosen));
        return new TakeInPage(chosen, areas, problems);
    }
}
