package org.safeboard.allegations.minutes.agreed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Change;
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
@RequestMapping("/allegations/{id}/minutes/{minutes}/disputed")
class DisputeController {
    private final EndedMeetings meetings;
    private final DisputePassage dispute;
    private final Clock clock;

    DisputeController(EndedMeetings meetings, DisputePassage dispute, Clock clock) {
        this.meetings = meetings;
        this.dispute = dispute;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID minutes, Staff staff) {
        return new DisputePage(meetings.open(id, minutes, staff, today()), null, DisputeForm.BLANK, List.of());
    }

    @PostMapping
    View record(@PathVariable UUID id, @PathVariable UUID minutes, @ModelAttribute DisputeForm form, Change change) {
        try {
            dispute.dispute(id, minutes, form, change);
            return Redirect.to("/allegations/%s/minutes/%s/agreed", id, minutes).saying("Disputed passage recorded");
        } catch (RulesBroken refused) {
            return new DisputePage(meetings.open(id, minutes, change.by(), today()), null, form, refused.problems());
        }
    }

    @GetMapping("/{passage}")
    View askForAnswer(@PathVariable UUID id, @PathVariable UUID minutes, @PathVariable UUID passage, Staff staff) {
        var ended = meetings.openAsChair(id, minutes, staff, today());
        return new DisputePage(ended, DisputePassage.find(ended, passage), DisputeForm.BLANK, List.of());
    }

    @PostMapping("/{passage}")
    View answer(
            @PathVariable UUID id,
            @PathVariable UUID minutes,
            @PathVariable UUID passage,
            @ModelAttribute DisputeForm form,
            Change change) {
        try {
            dispute.answer(id, minutes, passage, form.answer(), change);
            return Redirect.to("/allegations/%s/minutes/%s/agreed", id, minutes).saying("Answer recorded");
        } catch (RulesBroken refused) {
            var ended = meetings.openAsChair(id, minutes, change.by(), today());
            return new DisputePage(ended, DisputePassage.find(ended, passage), form, refused.problems());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Change.LONDON);
    }
}
