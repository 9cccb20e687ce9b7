package org.safeboard.allegations.minutes.agreed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/allegations/{id}/minutes/{minutes}/agreed")
class AgreedController {
    private final AgreeMinutes agree;
    private final EndedMeetings meetings;
    private final Codes codes;
    private final AuditTrail audit;
    private final Clock clock;

    AgreedController(AgreeMinutes agree, EndedMeetings meetings, Codes codes, AuditTrail audit, Clock clock) {
        this.agree = agree;
        this.meetings = meetings;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    View read(@PathVariable UUID id, @PathVariable UUID minutes, Staff staff) {
        return page(id, minutes, staff, List.of());
    }

    @PostMapping
    View agree(
            @PathVariable UUID id,
            @PathVariable UUID minutes,
            @RequestParam(defaultValue = "") String intent,
            Change change) {
        try {
            var approves = intent.equals("approve");
            if (approves) {
                agree.approve(id, minutes, change);
            } else {
                agree.sendToChair(id, minutes, change);
            }
            return Redirect.to("/allegations/%s/minutes/%s/agreed", id, minutes)
                    .saying(approves ? "Minutes approved" : "Draft sent to the chair");
        } catch (RulesBroken refused) {
            return page(id, minutes, change.by(), refused.problems());
        }
    }

    private View page(UUID id, UUID minutes, Staff staff, List<Problem> problems) {
        var today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
        var ended = meetings.open(id, minutes, staff, today);
        return new AgreedPage(
                ended, AllegationAccess.mayConclude(staff, ended.contact()), audit.lastSeen(minutes), codes, problems);
    }
}
