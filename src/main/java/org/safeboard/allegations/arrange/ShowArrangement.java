package org.safeboard.allegations.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.allegations.arrange.send.Invitations;
import org.safeboard.allegations.arrange.times.TimeLimits;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Invitee;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.allegations.domain.telling.Hold;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.attachments.Attachments;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Cell;
import org.safeboard.platform.mail.Mail;
import org.safeboard.platform.mail.Mail.Sent;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Puts together how a meeting stands. */
@Component
public class ShowArrangement {
    private final OpenArrangement open;
    private final Invitees invitees;
    private final Availability availability;
    private final Invitations invitations;
    private final TimeLimits limits;
    private final Holds holds;
    private final Attachments attachments;
    private final Codes codes;
    private final Mail mail;
    private final AuditTrail audit;

    ShowArrangement(
            OpenArrangement open,
            Invitees invitees,
            Availability availability,
            Invitations invitations,
            TimeLimits limits,
            Holds holds,
            Attachments attachments,
            Codes codes,
            Mail mail,
            AuditTrail audit) {
        this.open = open;
        this.invitees = invitees;
        this.availability = availability;
        this.invitations = invitations;
        this.limits = limits;
        this.holds = holds;
        this.attachments = attachments;
        this.codes = codes;
        this.mail = mail;
        this.audit = audit;
    }

    /** @param problems why what was asked for on this page could not be done */
    public ShowPage page(UUID id, UUID arrangement, Staff staff, List<Problem> problems) {
        var opened = open.open(id, arrangement, staff);
        audit.viewed(staff, opened.contact().area(), id, "Meeting being arranged seen");
        var meeting = opened.meeting();
        var plan = meeting.plan();
        var listed = invitees.on(meeting);
        var grid = availability.of(meeting);
        var sent = mail.sent(listed.stream()
                .flatMap(it -> Stream.concat(Stream.ofNullable(it.askedMail()), Stream.ofNullable(it.invitedMail())))
                .toList());
        return new ShowPage(
                opened,
                plan == null || plan.place() == null ? "" : codes.label("allegations/meeting-place", plan.place()),
                plan == null ? limits.sentences(limits.of(opened.contact(), meeting.type())) : List.of(),
                listed.stream().map(it -> person(opened, it, sent, grid)).toList(),
                grid.slots().stream().map(ShowArrangement::heading).toList(),
                plan == null ? rows(opened, listed, grid) : List.of(),
                (int) listed.stream().filter(it -> it.isBehind(meeting)).count(),
                holds.of(opened.contact()).map(Hold::stops).orElse(null),
                attachments.of("allegations", id, arrangement),
                mail.where(),
                problems);
    }

    private ShowPage.Person person(Opened opened, Invitee invitee, Map<UUID, Sent> sent, Availability.Grid grid) {
        var who = invitee.who();
        var from = Stream.of(who.role(), who.agency(), who.kind().label())
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
        return new ShowPage.Person(
                invitee.id(),
                who.name(),
                String.join(", ", from),
                who.email(),
                written(opened, invitee, sent),
                answer(opened.meeting(), invitee, grid));
    }

    private String written(Opened opened, Invitee invitee, Map<UUID, Sent> sent) {
        if (invitations.isStopped(opened.contact(), invitee)) {
            return "Stopped: a hold stands";
        }
        if (invitee.invitedMail() != null) {
            if (opened.meeting().cancelled() != null) {
                return "Told that it is cancelled" + state(sent.get(invitee.invitedMail()));
            }
            var what = invitee.isBehind(opened.meeting()) ? "Not told of the change. Invited" : "Invited";
            return what + state(sent.get(invitee.invitedMail()));
        }
        return invitee.askedMail() == null ? "Nothing yet" : "Asked" + state(sent.get(invitee.askedMail()));
    }

    private static String state(@Nullable Sent sent) {
        if (sent == null) {
            return "";
        }
        return ": "
                + switch (sent.state()) {
                    case SENT -> "sent " + Dates.moment(sent.at());
                    case WAITING -> "waiting to be sent" + (sent.answer().isBlank() ? "" : " (" + sent.answer() + ")");
                    case REFUSED -> "not delivered (" + sent.answer() + ")";
                };
    }

    private static String answer(Arrangement meeting, Invitee invitee, Availability.Grid grid) {
        var replied = invitee.replied();
        if (replied != null) {
            var by = replied.saidBy() == null ? "" : ", said by " + replied.saidBy();
            return "%s, %s on %s%s"
                    .formatted(replied.reply().label(), replied.how().label(), Dates.moment(replied.at()), by);
        }
        if (meeting.plan() == null && grid.hasAnswered(invitee.id())) {
            return "Said when they can come";
        }
        return "No answer yet";
    }

    private List<List<Cell>> rows(Opened opened, List<Invitee> listed, Availability.Grid grid) {
        var rows = new ArrayList<List<Cell>>();
        for (var invitee : listed) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(invitee.who().name()));
            for (var slot : grid.slots()) {
                var answer = grid.answer(invitee.id(), slot);
                cells.add(Cell.of(answer == null ? "No answer" : answer.label()));
            }
            rows.add(cells);
        }
        if (!rows.isEmpty() && !grid.slots().isEmpty()) {
            var sum = new ArrayList<Cell>();
            sum.add(Cell.of("Together"));
            grid.slots().forEach(it -> sum.add(Cell.of(grid.tally(it))));
            rows.add(sum);
            var clocks = limits.of(opened.contact(), opened.meeting().type());
            if (!clocks.isEmpty()) {
                var stands = new ArrayList<Cell>();
                stands.add(Cell.of("Time limits"));
                grid.slots().forEach(it -> stands.add(Cell.of(limits.beside(clocks, it.day(), it.starts()))));
                rows.add(stands);
            }
        }
        return rows;
    }

    private static String heading(Slot slot) {
        return "%s, %s to %s".formatted(Dates.weekday(slot.day()), Dates.time(slot.starts()), Dates.time(slot.ends()));
    }
}
