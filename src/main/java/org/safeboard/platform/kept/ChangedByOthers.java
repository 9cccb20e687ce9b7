package org.safeboard.platform.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.web.View;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers for pages that do not show by themselves what changed meanwhile; nothing typed is lost. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChangedByOthers {
    private final KeptForms forms;
    private final Clock clock;

    ChangedByOthers(KeptForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @ExceptionHandler
    View changed(ChangedMeanwhile meanwhile, HttpServletRequest request, Staff staff) {
        var once = UUID.randomUUID();
        var form = KeptForm.of(request, once, clock.instant()).unseen();
        return new ChangedMeanwhilePage(form, once, forms.who(staff.id(), once), meanwhile);
    }
}
