package org.safeboard.allegations.minutes.figures;

import static org.safeboard.platform.access.Role.BOARD_MANAGER;
import static org.safeboard.platform.access.Role.DATA_ANALYST;
import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;

import java.util.List;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

/** Who came to position of trust meetings, by agency, and whether their minutes were in time. */
@Component
class AttendanceFigures implements FigureSource {
    private static final Fact ATTENDANCE = new Fact("allegations.attendance_fact", "people asked", "/allegations/");
    private static final Fact MINUTES = new Fact("allegations.minutes_fact", "meetings", "/allegations/");

    private static final Dimension AGENCY = Dimension.coded("meeting-agency", "Agency", "agency", Quorums.AGENCIES);

    private static final Measure ASKED =
            Measure.of(ATTENDANCE, "meeting-asked", "Asked", "held_on").checkedBy("""
                    select count(*) from allegations.attendance
                    join allegations.meeting on meeting.id = attendance.meeting
                    join allegations.concern on concern.id = meeting.concern
                    where concern.area = :area and meeting.held_on between :first and :last""");
    private static final Measure PRESENT = ASKED.those("meeting-present", "Present", "attended = 'PRESENT'");
    private static final Measure APOLOGY = ASKED.those("meeting-apology", "Sent apologies", "attended = 'APOLOGY'");
    private static final Measure REPORT = ASKED.those("meeting-report", "Sent a report", "attended = 'REPORT_SENT'");
    private static final Measure ABSENT = ASKED.those("meeting-absent", "Absent", "attended = 'ABSENT'");

    private static final Measure MINUTED = Measure.of(MINUTES, "minuted", "Meetings minuted", "held_on")
            .those("minuted-ended", "Meetings minuted and ended", "ended_at is not null");
    private static final Measure DRAFT_IN_TIME =
            MINUTED.those("draft-in-time", "Draft to the chair in time", "draft_in_time");
    private static final Measure GIVEN_IN_TIME =
            MINUTED.those("minutes-in-time", "Approved minutes given in time", "given_in_time");

    static final Figure BY_AGENCY = new Figure(
            "allegations.meeting-attendance",
            "Attendance at position of trust meetings, by agency",
            "People asked to position of trust meetings held from {year}.",
            List.of(
                    "Every person asked to a meeting is counted once for each meeting: somebody asked to three counts three times.",
                    "Initial, review and final meetings are counted alike.",
                    "\u201cNot recorded\u201d are those of whose agency only a name is kept."),
            "people asked",
            new Rows.By(AGENCY),
            List.of(
                    new Column.Count("asked", "Asked", ASKED),
                    new Column.Count("present", "Present", PRESENT),
                    new Column.Percent("present-percent", "% present", PRESENT, ASKED),
                    new Column.Count("apology", "Sent apologies", APOLOGY),
                    new Column.Count("report", "Sent a report", REPORT),
                    new Column.Count("absent", "Absent", ABSENT)),
            List.of(new Chart("Asked and present, by agency", Form.BARS, List.of("asked", "present"))));

    static final Figure IN_TIME = new Figure(
            "allegations.minutes-in-time",
            "Minutes in time",
            "Position of trust meetings held from {year} whose minutes were written here.",
            List.of(
                    "Working days from the day of the meeting, which is not counted, by the limits the board has set.",
                    "Minutes not yet sent or given are counted among all."),
            "meetings",
            new Rows.Lines(
                    "Time limit",
                    List.of(
                            new Rows.Line("draft", "Draft to the chair in time", DRAFT_IN_TIME, MINUTED, null, null),
                            new Rows.Line(
                                    "given",
                                    "Approved minutes given to those who attended in time",
                                    GIVEN_IN_TIME,
                                    MINUTED,
                                    null,
                                    null))),
            List.of(
                    new Column.LineCount("in-time", "In time"),
                    new Column.LineBase("of", "Of"),
                    new Column.LinePercent("percent", "% in time", false)),
            List.of());

    @Override
    public String module() {
        return "allegations";
    }

    @Override
    public String title() {
        return "The management of allegations against people who work with children";
    }

    @Override
    public List<Figure> figures() {
        return List.of(BY_AGENCY, IN_TIME);
    }

    @Override
    public List<Link> links() {
        return List.of(Link.of(
                Link.Number.of(ASKED),
                Link.Number.of(PRESENT),
                Link.Number.of(APOLOGY),
                Link.Number.of(REPORT),
                Link.Number.of(ABSENT)));
    }

    @Override
    public boolean maySee(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO, LADO_ADMINISTRATOR, BOARD_MANAGER, DATA_ANALYST);
    }

    @Override
    public Records records(Staff staff, String area) {
        if (staff.isOneOf(area, LADO, DSO)) {
            return Records.ALL;
        }
        return staff.isOneOf(area, LADO_ADMINISTRATOR) ? Records.NOT_RESTRICTED : Records.NONE;
    }
}
