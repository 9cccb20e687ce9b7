package org.safeboard.platform.signin;

import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.kept.KeptForms;
import org.safeboard.platform.web.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the layout who is signed in. */
@Component
class WhoIsHere implements SignedIn {
    private final Present present;
    private final Areas areas;
    private final KeptForms forms;

    WhoIsHere(Present present, Areas areas, KeptForms forms) {
        this.present = present;
        this.areas = areas;
        this.forms = forms;
    }

    @Override
    public Optional<Staff> staff() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(it -> ((ServletRequestAttributes) it).getRequest())
                .flatMap(present::on);
    }

    /** Of the only area this person works in; somebody of several areas sees none in the header. */
    @Override
    public String board() {
        var held = staff().stream()
                .flatMap(it -> it.held().stream())
                .map(Staff.Held::area)
                .distinct()
                .toList();
        return held.size() == 1
                ? areas.find(held.getFirst()).map(Areas.Area::board).orElse("")
                : "";
    }

    @Override
    public String who(UUID once) {
        return staff().map(it -> forms.who(it.id(), once)).orElse("");
    }
}
