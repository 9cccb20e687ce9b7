package org.safeboard.allegations.strands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Met.on;

import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Met;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Strands in depth: reviews, interviews that wait for the police, a resignation that ends nothing. */
@PageTest
class StrandPagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Test
    void the_police_strand_is_reviewed_and_has_more_than_one_result() {
        var area = cast.area();
        var administrator = area.ladoAdministrator();
        var file = Met.concern(browser, area);
        file.does(
                administrator,
                "/strands/POLICE",
                on("startedOn", 22, 4, "leadName=Percy Beat", "leadAgency=Police", "leadContact=01922 650000"));
        assertThat(file.refused(administrator, "/strands/POLICE/reviews", on("on", 12, 5, "reported=<b>Bailed")))
                .contains("Select when it is reviewed next", "Bailed</textarea>");
        file.does(
                administrator,
                "/strands/POLICE/reviews",
                on("on", 12, 5, "reported=Interviewed and bailed", "result=BAIL", "pace=FORTNIGHT"));
        file.does(
                administrator,
                "/strands/POLICE/reviews",
                on("on", 24, 5, "reported=Charged today", "result=CHARGED", "pace=FOUR_WEEKS"));
        assertThat(file.show(area.lado()))
                .contains(
                        "led by Percy Beat, Police, 01922 650000",
                        "Interviewed and bailed",
                        "Police strand reviewed: Bail",
                        "Police strand reviewed: Charged",
                        "Police strand reviewed again",
                        "Criminal investigation first reviewed");
        assertThat(work(administrator)).contains("Review the police strand");
        file.does(administrator, "/strands/POLICE", on("startedOn", 22, 4, on("endedOn", 30, 5, "result=CONVICTED")));
        assertThat(work(administrator)).doesNotContain("Review the police strand");
        assertThat(browser.audited(file.id())).contains("StrandReviewed by Petra Quill");
    }

    @Test
    void the_employer_interviews_only_when_the_police_are_content() {
        var area = cast.area();
        var administrator = area.ladoAdministrator();
        var file = Met.concern(browser, area);
        file.does(administrator, "/strands/POLICE", on("startedOn", 22, 4));
        file.does(administrator, "/strands/EMPLOYER", on("startedOn", 22, 4));
        assertThat(work(administrator)).contains("Ask the police whether the employer may interview");
        assertThat(file.refused(administrator, "/strands/EMPLOYER/steps", on("interviewsFrom", 28, 4)))
                .contains("Record first, at the police strand, whether the police are content");
        file.does(
                administrator,
                "/strands/POLICE",
                on("startedOn", 22, 4, on("employerMayOn", 25, 4, "employerMay=YES", "employerMayBy=Percy Beat")));
        assertThat(work(administrator)).doesNotContain("Ask the police whether the employer may interview");
        file.does(
                administrator,
                "/strands/EMPLOYER/steps",
                on("interviewsFrom", 28, 4, on("appointedOn", 28, 4, "investigator=Ida Frame")));
        assertThat(file.show(area.lado()))
                .contains(
                        "Police content with interviews: Percy Beat",
                        "Interviews from",
                        "Employer’s investigator reports",
                        "10 working days from Mon");
    }

    @Test
    void a_resignation_ends_nothing() {
        var area = cast.area();
        var lado = area.lado();
        var file = Met.concern(browser, area);
        assertThat(file.refused(lado, "/strands/EMPLOYER", on("leftOn", 2, 5, "notPursuedReason=He resigned")))
                .contains("A resignation ends nothing: the employer’s consideration goes on");
        file.does(lado, "/strands/EMPLOYER", on("startedOn", 22, 4, on("leftOn", 2, 5)));
        assertThat(file.refused(lado, "/close", on("on", 20, 5, "disposal=CONCLUDED")))
                .contains(
                        "The adult resigned: what the employer concluded all the same is not recorded",
                        "The employer strand has neither ended",
                        "Whether to refer to the Disclosure and Barring Service has not been decided");
        assertThat(file.refused(
                        lado,
                        "/strands/EMPLOYER",
                        on("startedOn", 22, 4, on("leftOn", 2, 5, on("endedOn", 9, 5, "result=RESIGNED_DURING")))))
                .contains("enter what the employer concluded, as if the adult had stayed");
        file.does(
                lado,
                "/strands/EMPLOYER",
                on(
                        "startedOn",
                        22,
                        4,
                        on(
                                "leftOn",
                                2,
                                5,
                                on(
                                        "endedOn",
                                        9,
                                        5,
                                        "result=RESIGNED_DURING",
                                        "considered=It would have been dismissal"))));
        assertThat(file.refused(lado, "/close", on("on", 20, 5, "disposal=CONCLUDED")))
                .doesNotContain("The adult resigned", "The employer strand has")
                .contains("Whether to refer to the Disclosure and Barring Service has not been decided");
    }

    @Test
    void a_child_not_wishing_to_go_on_ends_nothing() {
        var area = cast.area();
        var lado = area.lado();
        var file = Met.concern(browser, area);
        assertThat(file.refused(lado, "/strands/POLICE", "childUnwilling=true", "notPursuedReason=The mother declined"))
                .contains(
                        "A child or parent not wishing to go on ends nothing: enter what was considered without them");
        file.does(
                lado,
                "/strands/POLICE",
                "childUnwilling=true",
                "notPursuedReason=The mother declined",
                "considered=Two other children were spoken to");
        assertThat(file.show(lado)).contains("Considered all the same: Two other children were spoken to");
    }

    @Test
    void a_fourth_strand_holds_the_case_open_like_the_others() {
        var area = cast.area();
        var lado = area.lado();
        var file = Met.concern(browser, area);
        file.does(lado, "/strands/REGULATOR", on("startedOn", 22, 4, "leadName=Ofsted"));
        assertThat(file.refused(lado, "/close", on("on", 20, 5, "disposal=CONCLUDED")))
                .contains("The regulator strand has neither ended nor a reason why it was not pursued");
        file.does(lado, "/strands/REGULATOR", on("startedOn", 22, 4, on("endedOn", 9, 5, "result=CONDITIONS")));
        assertThat(file.show(lado)).contains("Conditions set");
    }

    private String work(Staff staff) {
        try {
            return browser.get(staff, "/").getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
