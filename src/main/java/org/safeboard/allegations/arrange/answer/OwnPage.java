package org.safeboard.allegations.arrange.answer;

import java.time.Duration;
import java.time.LocalDate;
import org.safeboard.allegations.arrange.Availability;
import org.safeboard.allegations.arrange.send.PersonalLinks;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Arrangements;
import org.safeboard.allegations.domain.meetings.Invitee;
import org.safeboard.allegations.domain.meetings.Invitee.How;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.throttle.Allowance;
import org.safeboard.platform.throttle.Throttle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The page of one invited person, opened by the link in their message. It shows the office, days and times, the place;
 * nothing about the case, and nobody's name. Whoever guesses is soon told nothing at all.
 */
@Component
class OwnPage {
    private static final String PLACES = "allegations/meeting-place";
    private static final Allowance OPENING =
            new Allowance("open the page of an invitation", 60, Duration.ofMinutes(10));

    private final PersonalLinks links;
    private final Invitees invitees;
    private final Arrangements arrangements;
    private final Availability availability;
    private final TakeAnswers answers;
    private final Areas areas;
    private final Codes codes;
    private final Throttle throttle;

    OwnPage(
            PersonalLinks links,
            Invitees invitees,
            Arrangements arrangements,
            Availability availability,
            TakeAnswers answers,
            Areas areas,
            Codes codes,
            Throttle throttle) {
        this.links = links;
        this.invitees = invitees;
        this.arrangements = arrangements;
        this.availability = availability;
        this.answers = answers;
        this.areas = areas;
        this.codes = codes;
        this.throttle = throttle;
    }

    private record Mine(Arrangement meeting, Invitee invitee) {}

    private Mine open(String token, Outsider who) {
        NotAllowed.unless(throttle.take(OPENING, Throttle.network(who.address())));
        var today = LocalDate.ofInstant(who.at(), Change.LONDON);
        var invitee = links.invitee(token, today)
                .flatMap(invitees::findById)
                .filter(Invitee::isOn)
                .orElseThrow(NotAllowed::new);
        return new Mine(arrangements.findById(invitee.arrangement()).orElseThrow(NotAllowed::new), invitee);
    }

    AnswerPage show(String token, Outsider who) {
        var mine = open(token, who);
        var grid = availability.of(mine.meeting());
        var replied = mine.invitee().replied();
        var form = AnswerForm.of(grid.slots(), grid, mine.invitee().id(), replied == null ? null : replied.reply());
        return page(mine, form, java.util.List.of());
    }

    AnswerPage refused(String token, AnswerForm form, java.util.List<Problem> problems, Outsider who) {
        return page(open(token, who), form, problems);
    }

    private AnswerPage page(Mine mine, AnswerForm form, java.util.List<Problem> problems) {
        var meeting = mine.meeting();
        var office = areas.find(meeting.area()).map(Areas.Area::board).orElse("");
        // a time is shown to those who were invited to it; others are still asked
        var plan = mine.invitee().invitedSequence() == null ? null : meeting.plan();
        var place = plan == null || plan.place() == null ? "" : codes.label(PLACES, plan.place());
        return new AnswerPage(
                office,
                availability.of(meeting).slots(),
                plan,
                place,
                meeting.cancelled() != null,
                meeting.isOpen(),
                form,
                problems);
    }

    @Transactional
    void answer(String token, AnswerForm form, Outsider who) {
        var mine = open(token, who);
        var change = who.change(mine.invitee().who().name());
        answers.take(mine.meeting(), mine.invitee(), form, How.PAGE, null, who.at(), change);
    }
}
