package org.safeboard.allegations.meet;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
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

@Controller
@RequestMapping("/allegations/{id}/meetings/new")
class MeetController {
    private final RecordMeeting record;

    MeetController(RecordMeeting record) {
        this.record = record;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var contact = record.open(id, staff);
        var type = record.initialHeld(contact) ? Meeting.Type.REVIEW : Meeting.Type.INITIAL;
        return page(contact, MeetForm.blank(type, ""), List.of());
    }

    /** More rows for people and actions; nothing is kept yet. */
    @PostMapping(params = "more")
    View more(@PathVariable UUID id, @ModelAttribute MeetForm form, Staff staff) {
        return page(record.open(id, staff), form, List.of());
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute MeetForm form, Change change) {
        try {
            record.record(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Meeting recorded");
        } catch (RulesBroken refused) {
            return page(record.open(id, change.by()), form, refused.problems());
        }
    }

    private static MeetPage page(Contact contact, MeetForm form, List<Problem> problems) {
        return new MeetPage(contact, problems.isEmpty() ? form.withRoom() : form, problems);
    }
}
