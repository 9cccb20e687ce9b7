package org.safeboard.allegations.minutes.begin;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.minutes.Arranged;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
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
@RequestMapping("/allegations/{id}/minutes/begin")
class BeginController {
    private final BeginMeeting begin;
    private final Arranged arranged;
    private final Clock clock;

    BeginController(BeginMeeting begin, Arranged arranged, Clock clock) {
        this.begin = begin;
        this.arranged = arranged;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var contact = begin.open(id, staff);
        return new BeginPage(contact, proposed(contact, staff), List.of());
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute BeginForm form, Change change) {
        try {
            var sitting = begin.begin(id, form, change);
            return Redirect.to("/allegations/%s/minutes/%s", id, sitting.id());
        } catch (RulesBroken refused) {
            return new BeginPage(begin.open(id, change.by()), form, refused.problems());
        }
    }

    private BeginForm proposed(Contact contact, Staff staff) {
        var planned = arranged.next(contact);
        if (planned.isPresent()) {
            var it = planned.get();
            return BeginForm.now(it.type(), it.chair(), false, it.minuteTaker(), clock.instant());
        }
        var type = begin.initialHeld(contact) ? Meeting.Type.REVIEW : Meeting.Type.INITIAL;
        var lado = staff.isOneOf(contact.area(), Role.LADO);
        var dso = !lado && staff.isOneOf(contact.area(), Role.DSO);
        return BeginForm.now(
                type, lado || dso ? staff.name() : "", dso, lado || dso ? "" : staff.name(), clock.instant());
    }
}
