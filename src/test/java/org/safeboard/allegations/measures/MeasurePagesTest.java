package org.safeboard.allegations.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Met.on;

import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Met;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A suspension, decided by the employer, from its first day to the end of the case. */
@PageTest
class MeasurePagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Test
    void a_suspension_is_decided_by_the_employer_confirmed_reviewed_and_ended() {
        var area = cast.area();
        var lado = area.lado();
        var administrator = area.ladoAdministrator();
        var file = Met.concern(browser, area);

        var refused = file.refused(
                administrator,
                "/measures/new",
                on(
                        "startedOn",
                        23,
                        4,
                        "kind=SUSPENSION_NEUTRAL",
                        "decidedBy=LADO",
                        "decidedName=The <i>meeting",
                        "reason=A pupil was hurt"));
        assertThat(refused)
                .contains(
                        "The LADO and the meeting advise, they never decide a measure",
                        "Select the alternatives to suspension that were considered",
                        "value=\"The &lt;i>meeting\"");
        assertThat(file.refused(
                        administrator,
                        "/measures/new",
                        on(
                                "startedOn",
                                23,
                                4,
                                "kind=SUSPENSION_NEUTRAL",
                                "decidedBy=EMPLOYER",
                                "decidedName=Hilda Head",
                                "reason=A pupil was hurt",
                                "alternatives=HOME_WORKING",
                                "alternatives=SUPERVISION",
                                "whyNot[HOME_WORKING]=There is no such work")))
                .contains("Enter why this was not enough", "There is no such work");
        file.does(
                administrator,
                "/measures/new",
                on(
                        "startedOn",
                        23,
                        4,
                        "kind=SUSPENSION_NEUTRAL",
                        "decidedBy=EMPLOYER",
                        "decidedName=Hilda Head",
                        "reason=A pupil was hurt",
                        "alternatives=HOME_WORKING",
                        "whyNot[HOME_WORKING]=There is no such work"));
        assertThat(file.show(lado))
                .contains(
                        "Suspension",
                        "Work from home: There is no such work",
                        "Suspension confirmed in writing, with reasons",
                        "1 working day from Wed",
                        "Interim measure began: Suspension");
        assertThat(work(administrator))
                .contains(
                        "Have the suspension confirmed in writing", "Look whether the interim measure is still needed");

        var measure = file.link(administrator, "/measures/");
        file.does(
                administrator,
                measure,
                Met.on(
                        "confirmedOn",
                        24,
                        4,
                        on(
                                "startedOn",
                                23,
                                4,
                                "kind=SUSPENSION_NEUTRAL",
                                "decidedBy=EMPLOYER",
                                "decidedName=Hilda Head",
                                "reason=A pupil was hurt",
                                "alternatives=HOME_WORKING",
                                "whyNot[HOME_WORKING]=There is no such work")));
        assertThat(work(administrator)).doesNotContain("Have the suspension confirmed in writing");
        file.does(
                administrator,
                measure + "/review",
                on("on", 12, 5, "then=GOES_ON", "why=The police have not finished"));
        assertThat(file.show(lado)).contains("The police have not finished", "Interim measure reviewed: Suspension");

        // a case does not close while it runs
        assertThat(file.refused(lado, "/close", on("on", 20, 5, "disposal=CONCLUDED")))
                .contains("The interim measure “Suspension”, since");
        file.does(
                lado,
                measure + "/review",
                on("on", 20, 5, "then=GOES_ON_CLOSED", "why=Until her contract ends in August"));
        assertThat(file.refused(lado, "/close", on("on", 20, 5, "disposal=CONCLUDED")))
                .doesNotContain("The interim measure “Suspension”, since");
        assertThat(work(lado)).contains("Look whether the interim measure is still needed");
        file.does(lado, measure + "/review", on("on", 21, 5, "then=ENDED", "why=She came back"));
        assertThat(file.show(area.dso())).contains("She came back");
        assertThat(work(lado)).doesNotContain("Look whether the interim measure is still needed");
        assertThat(browser.audited(file.id()))
                .contains(
                        "MeasureKept by Petra Quill",
                        "MeasureReviewed by Petra Quill",
                        "MeasureGoesOn by Amira Lane",
                        "MeasureEnded by Amira Lane");
    }

    @Test
    void a_child_who_bears_the_change_is_warned_of() {
        var area = cast.area();
        var file = Met.concern(browser, area);
        var moved = on(
                "startedOn",
                23,
                4,
                "kind=CHILD_MOVED_CLASS",
                "decidedBy=EMPLOYER",
                "decidedName=Hilda Head",
                "reason=They are in one class");
        assertThat(file.refused(area.lado(), "/measures/new", moved))
                .contains("enter why the adult does not, and what the child says of it");
        var explained = java.util.Arrays.copyOf(moved, moved.length + 1);
        explained[moved.length] = "childView=He asked for it";
        file.does(area.lado(), "/measures/new", explained);
        assertThat(file.show(area.lado())).contains("The child bears this change", "He asked for it");
    }

    @Test
    void a_measure_of_a_restricted_case_is_not_there_for_an_administrator() {
        var area = cast.area();
        var lado = area.lado();
        var administrator = area.ladoAdministrator();
        var file = Met.concern(browser, area, "restricted=true");
        file.does(
                lado,
                "/measures/new",
                on(
                        "startedOn",
                        23,
                        4,
                        "kind=SUPERVISION",
                        "decidedBy=EMPLOYER",
                        "decidedName=Hilda Head",
                        "reason=A mark was seen"));
        var measure = file.link(lado, "/measures/");
        assertThat(browser.get(lado, file.path(measure))).hasStatusOk();
        assertThat(browser.get(administrator, file.path(measure))).hasStatus(404);
        assertThat(browser.get(administrator, file.path(measure + "/review"))).hasStatus(404);
        assertThat(work(administrator)).doesNotContain("interim measure");
        assertThat(work(lado)).contains("interim measure");
        var other = Met.concern(browser, area);
        assertThat(browser.get(lado, other.path(measure))).hasStatus(404);
    }

    private String work(org.safeboard.platform.access.Staff staff) {
        try {
            return browser.get(staff, "/").getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
