package org.safeboard.allegations.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.work.Task;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ComplaintTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Figures figures;

    @Autowired
    ComplaintsWaiting waiting;

    Cast.Area area;
    Staff lado;
    Case file;

    @BeforeEach
    void a_case() {
        area = cast.area();
        lado = area.lado();
        file = Case.logged(browser, lado, area.code(), "2024-05-14");
    }

    @Test
    void east_riding_21_007_095_a_complaint_has_its_clock_and_is_linked_to_its_case() {
        complain();
        assertThat(file.show(lado)).contains("Complaints about this case", "Delay", "Complaint answered");
        assertThat(tasks(lado))
                .extracting(Task::what, Task::due)
                .containsExactly(tuple("Answer a complaint", LocalDate.of(2024, 6, 17)));
        var page = file.link(lado, "/complaints/");
        assertThat(shown(page)).contains("Overdue, due 17");
        file.does(
                lado,
                page,
                "answeredOn.day=3",
                "answeredOn.month=6",
                "answeredOn.year=2025",
                "result=UPHELD",
                "remedy=Pay 450 pounds",
                "remedyDue.day=1",
                "remedyDue.month=7",
                "remedyDue.year=2025");
        assertThat(shown(page)).contains("Met late");
        assertThat(tasks(lado)).extracting(Task::what).containsExactly("Put right what was agreed after a complaint");
        assertThat(browser.audited(file.id()))
                .contains("ComplaintReceived by Amira Lane", "ComplaintMoved by Amira Lane");
        assertThat(figures.table("allegations.complaints", area.code(), new ReportingYear(2024), Audience.WORKING)
                        .cell("DELAY", "complaints")
                        .orElseThrow()
                        .display())
                .isEqualTo("1");
    }

    @Test
    void a_second_stage_has_a_clock_of_its_own_and_the_ombudsman_is_kept() {
        complain();
        var page = file.link(lado, "/complaints/");
        file.does(
                lado,
                page,
                "answeredOn.day=10",
                "answeredOn.month=6",
                "answeredOn.year=2024",
                "result=NOT_UPHELD",
                "reviewAskedOn.day=12",
                "reviewAskedOn.month=6",
                "reviewAskedOn.year=2024",
                "ombudsmanOn.day=2",
                "ombudsmanOn.month=9",
                "ombudsmanOn.year=2024",
                "ombudsmanReference=24 001 002");
        assertThat(shown(page)).contains("Review of a complaint answered", "24 001 002");
        assertThat(tasks(lado)).extracting(Task::what).containsExactly("Answer the review of a complaint");
        assertThat(file.show(lado)).contains("Ombudsman wrote");
    }

    @Test
    void what_cannot_be_is_refused_and_stays_as_typed() {
        assertThat(file.refused(lado, "/complaints/new", "said=Nobody rang"))
                .contains("Enter the date of the complaint", "Select who complains", "Nobody rang");
        complain();
        var page = file.link(lado, "/complaints/");
        assertThat(file.refused(
                        lado,
                        page,
                        "result=UPHELD",
                        "reviewAnsweredOn.day=1",
                        "reviewAnsweredOn.month=7",
                        "reviewAnsweredOn.year=2024",
                        "ombudsmanDecision=Fault found",
                        "remedy=An apology"))
                .contains(
                        "Give the date of the answer and its result together",
                        "The review is answered on or after the day it was asked for",
                        "Enter when the Ombudsman wrote",
                        "Enter by when it is put right",
                        "An apology");
    }

    @Test
    void a_complaint_about_a_restricted_case_is_seen_by_those_who_lead_alone() {
        complain();
        var administrator = area.ladoAdministrator();
        assertThat(tasks(administrator)).hasSize(1);
        restrict();
        assertThat(tasks(administrator)).isEmpty();
        assertThat(tasks(lado)).hasSize(1);
        assertThat(browser.get(administrator, file.path("/complaints/new"))).hasStatus(404);
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient database;

    private void restrict() {
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(file.id())
                .update();
    }

    private void complain() {
        file.does(
                lado,
                "/complaints/new",
                "receivedOn.day=3",
                "receivedOn.month=6",
                "receivedOn.year=2024",
                "by=PARENT",
                "about=DELAY",
                "said=Nobody rang for three weeks");
    }

    private List<Task> tasks(Staff staff) {
        return waiting.tasks(staff, LocalDate.of(2024, 6, 5));
    }

    private String shown(String page) {
        var answer = browser.get(lado, file.path(page));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
