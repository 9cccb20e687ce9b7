package org.safeboard.allegations.arrange.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.arrange.Availability;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.allegations.arrange.times.TypedTime;
import org.safeboard.allegations.domain.meetings.Invitee.How;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody rings, and the office writes down what they answer. */
@Controller
@RequestMapping("/allegations/{id}/meetings/arrange/{arrangement}/people/{invitee}/answer")
class TelephoneAnswerController {
    private final OpenArrangement open;
    private final Invitees invitees;
    private final Availability availability;
    private final TakeAnswers answers;
    private final TransactionOperations transaction;
    private final Clock now;

    TelephoneAnswerController(
            OpenArrangement open,
            Invitees invitees,
            Availability availability,
            TakeAnswers answers,
            TransactionOperations transaction,
            Clock now) {
        this.open = open;
        this.invitees = invitees;
        this.availability = availability;
        this.answers = answers;
        this.transaction = transaction;
        this.now = now;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID arrangement, @PathVariable UUID invitee, Staff staff) {
        var opened = open.open(id, arrangement, staff);
        var asked = invitees.of(opened.meeting(), invitee);
        var grid = availability.of(opened.meeting());
        var replied = asked.replied();
        var known = AnswerForm.of(grid.slots(), grid, invitee, replied == null ? null : replied.reply());
        var london = now.instant().atZone(Change.LONDON);
        var form = new AnswerForm(
                known.slots(),
                known.reply(),
                asked.who().name(),
                DateInput.of(london.toLocalDate()),
                Dates.time(london.toLocalTime()));
        return new TelephonePage(opened, asked, grid.slots(), form, List.of());
    }

    @PostMapping
    View record(
            @PathVariable UUID id,
            @PathVariable UUID arrangement,
            @PathVariable UUID invitee,
            @ModelAttribute AnswerForm form,
            Change change) {
        var opened = open.open(id, arrangement, change.by());
        var asked = invitees.of(opened.meeting(), invitee);
        try {
            var at = when(form, change);
            transaction.executeWithoutResult(status -> answers.take(
                    opened.meeting(), asked, form, How.TELEPHONE, form.saidBy().strip(), at, change));
            return Redirect.to(opened.path()).saying("Answer recorded");
        } catch (RulesBroken refused) {
            List<Problem> problems = refused.problems();
            return new TelephonePage(
                    opened, asked, availability.of(opened.meeting()).slots(), form, problems);
        }
    }

    private static Instant when(AnswerForm form, Change change) {
        var typed = new Answers();
        typed.check(!form.saidBy().isBlank(), "saidBy", "Enter who said it on the telephone");
        var on = typed.need("saidOn", form.saidOn().date().orElse(null), "Enter the day of the call, like 27 3 2026");
        var at = typed.need("saidAt", TypedTime.read(form.saidAt()), "Enter the time of the call, like 14:30");
        return typed.into(() -> instant(on.get(), at.get(), change));
    }

    private static Instant instant(LocalDate on, LocalTime at, Change change) {
        var moment = on.atTime(at).atZone(Change.LONDON).toInstant();
        if (moment.isAfter(change.at())) {
            throw new RulesBroken("saidOn", "The call must be in the past");
        }
        return moment;
    }
}
