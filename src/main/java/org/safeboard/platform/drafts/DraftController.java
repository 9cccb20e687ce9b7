package org.safeboard.platform.drafts;

import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** What {@link SentForms} kept is answered here: to the script in a sentence, to the button with the form again. */
@Controller
class DraftController {
    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/drafts")
    View kept(
            @ModelAttribute DraftForm form,
            @RequestHeader(name = "Sec-Fetch-Dest", required = false) @Nullable String destination,
            Change change) {
        NotAllowed.unless(form.draft().startsWith("/") && !form.draft().startsWith("//"));
        if (form.draftIntent() != null) {
            drafts.throwAway(change.by(), form.draftIntent());
            return new Redirect(form.draft(), "Thrown away");
        }
        return "empty".equals(destination)
                ? new KeptNote(Dates.moment(change.at()))
                : new Redirect(form.draft(), "Draft kept at " + Dates.moment(change.at()) + ". It is not saved yet");
    }
}
