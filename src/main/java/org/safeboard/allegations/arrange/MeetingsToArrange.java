package org.safeboard.allegations.arrange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationClock;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.calendar.WorkingCalendar;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is still to do for meetings that are being arranged: a time, answers, papers. */
@Component
class MeetingsToArrange implements WorkSource {
    private final JdbcClient sql;
    private final Clocks clocks;
    private final WorkingCalendar calendar;
    private final Clock now;

    MeetingsToArrange(JdbcClient sql, Clocks clocks, WorkingCalendar calendar, Clock now) {
        this.sql = sql;
        this.clocks = clocks;
        this.calendar = calendar;
        this.now = now;
    }

    private record Waiting(
            String id,
            String contact,
            String number,
            String area,
            Meeting.Type type,
            LocalDate receivedOn,
            @Nullable LocalTime receivedTime,
            boolean urgent,
            @Nullable LocalDate day,
            int answersMissing,
            boolean papers) {
        Task task(String what, @Nullable LocalDate due) {
            return new Task(what, number, "/allegations/%s/meetings/arrange/%s".formatted(contact, id), due);
        }
    }

    @Override
    public String heading() {
        return "Meetings";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var leading = staff.areasAs(Role.LADO, Role.DSO);
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        return keeping.isEmpty()
                ? List.of()
                : waiting(keeping.toArray(String[]::new), leading.toArray(String[]::new)).stream()
                        .flatMap(it -> tasks(it, today))
                        .toList();
    }

    private List<Waiting> waiting(String[] keeping, String[] leading) {
        return sql.sql("""
                select a.id, a.contact, c.number, a.area, a.type, c.received_on, c.received_time, c.immediate_concern,
                       a.day,
                       (select count(*) from allegations.invitee i
                         where i.arrangement = a.id and i.removed_on is null and i.reply is null) as answers_missing,
                       exists (select from platform.attachment d
                         where d.module = 'allegations' and d.file = a.contact and d.part = a.id) as papers
                  from allegations.arrangement a join allegations.contact c on c.id = a.contact
                 where a.area = any(:keeping) and a.cancelled_on is null and a.meeting is null
                   and c.disposal is null and (a.area = any(:leading) or not c.restricted)
                 order by a.day nulls first, c.received_on limit 100""")
                .param("keeping", keeping)
                .param("leading", leading)
                .query((row, n) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("id"),
                row.getString("contact"),
                row.getString("number"),
                row.getString("area"),
                Meeting.Type.valueOf(row.getString("type")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("received_time", LocalTime.class),
                row.getBoolean("immediate_concern"),
                row.getObject("day", LocalDate.class),
                row.getInt("answers_missing"),
                row.getBoolean("papers"));
    }

    private Stream<Task> tasks(Waiting meeting, LocalDate today) {
        var day = meeting.day();
        if (day == null) {
            return Stream.of(meeting.task("Choose a time for the meeting", due(meeting)));
        }
        var before = dayBefore(day);
        if (day.isBefore(today)) {
            return Stream.of(meeting.task("Record what the meeting decided, or that it was not held", day));
        }
        if (today.isBefore(before)) {
            return Stream.empty();
        }
        var answers = meeting.answersMissing() == 0
                ? Stream.<Task>empty()
                : Stream.of(meeting.task(
                        "Ask for answers that are missing to an invitation (%d)".formatted(meeting.answersMissing()),
                        before));
        var papers = meeting.papers()
                ? Stream.<Task>empty()
                : Stream.of(meeting.task("Add the papers of the meeting", before));
        return Stream.concat(answers, papers);
    }

    /** An initial meeting has to be within its time limit; no other has one. */
    private @Nullable LocalDate due(Waiting meeting) {
        if (meeting.type() != Meeting.Type.INITIAL) {
            return null;
        }
        var limit = meeting.urgent() ? AllegationClock.URGENT_MEETING : AllegationClock.INITIAL_MEETING;
        var received = new Moment(meeting.receivedOn(), meeting.receivedTime());
        return clocks.run(limit, meeting.area(), received, null, now.instant())
                .due()
                .date();
    }

    /** The last working day before. */
    private LocalDate dayBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), it -> it.minusDays(1))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }
}
