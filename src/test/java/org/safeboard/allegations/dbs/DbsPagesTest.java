package org.safeboard.allegations.dbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Met.on;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Met;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral to the barring service: the two conditions, what the employer says, what was seen. */
@PageTest
class DbsPagesTest {
    private static final String[] CONDITIONS = on(
            "on",
            14,
            5,
            on(
                    "metOn",
                    12,
                    5,
                    "decision=MET_REFERRED",
                    "permission=WITHDRAWN",
                    "permissionEvidence=Letter of dismissal",
                    "harm=RELEVANT_CONDUCT",
                    "harmEvidence=Report of 9 May",
                    "duty=EMPLOYER"));

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Test
    void the_employer_says_it_was_sent_and_somebody_sees_the_evidence() {
        var area = cast.area();
        var lado = area.lado();
        var file = Met.concern(browser, area);
        assertThat(file.refused(
                        lado, "/dbs", on("on", 14, 5, "decision=MET_REFERRED", "harmEvidence=Report of <9> May")))
                .contains(
                        "Condition 1 must be met",
                        "Enter the evidence for condition 1",
                        "Select whose duty it is to refer",
                        "Report of &lt;9&gt; May</textarea>");
        file.does(lado, "/dbs", CONDITIONS);
        assertThat(file.show(lado))
                .contains(
                        "Letter of dismissal",
                        "10 working days from Mon",
                        "Referred to the Disclosure and Barring Service, at the latest");
        assertThat(work(lado)).contains("See that the referral to the barring service is sent");

        file.does(lado, "/dbs", on("saidOn", 20, 5, on("sentOn", 19, 5, CONDITIONS)));
        assertThat(file.show(lado)).contains("The employer said so", "Not yet");
        assertThat(work(lado)).contains("Ask for evidence of the referral to the barring service");
        assertThat(file.refused(lado, "/close", on("on", 20, 5, "disposal=CONCLUDED")))
                .contains("Nobody has seen evidence that the adult was referred");
        file.does(
                lado,
                "/dbs",
                on(
                        "saidOn",
                        20,
                        5,
                        on(
                                "sentOn",
                                19,
                                5,
                                on(
                                        "seenOn",
                                        22,
                                        5,
                                        on(
                                                "resultOn",
                                                30,
                                                5,
                                                Stream.concat(
                                                                Stream.of(
                                                                        "seenWhat=The acknowledgement",
                                                                        "result=NOT_BARRED",
                                                                        "reference=DBS-77"),
                                                                Arrays.stream(CONDITIONS))
                                                        .toArray(String[]::new))))));
        assertThat(file.show(lado)).contains("The acknowledgement", "Not barred", "reference DBS-77");
        assertThat(file.refused(lado, "/close", on("on", 20, 5, "disposal=CONCLUDED")))
                .doesNotContain("Nobody has seen evidence");
        assertThat(work(lado)).doesNotContain("barring service");
    }

    @Test
    void a_checker_says_in_plain_words_whether_there_is_a_duty() {
        var area = cast.area();
        var lado = area.lado();
        var file = Met.concern(browser, area);
        assertThat(page(lado, file.path("/dbs/check?asked=true")))
                .contains("Select whether the adult was removed from work with children");
        assertThat(page(lado, file.path("/dbs/check?asked=true&permission=NOT&harm=HARM_TEST")))
                .contains("there seems to be no duty to refer yet", "Condition 1 is not met")
                .doesNotContain("Condition 2 is not met");
        assertThat(page(lado, file.path("/dbs/check?asked=true&permission=WOULD_HAVE&harm=HARM_TEST")))
                .contains("both conditions seem to be met", "a note of what the employer would have decided");
        assertThat(page(lado, file.path("/dbs?permission=WOULD_HAVE&harm=HARM_TEST")))
                .contains("value=\"WOULD_HAVE\" checked", "value=\"HARM_TEST\" checked");
        assertThat(browser.get(area.ladoAdministrator(), file.path("/dbs/check")))
                .hasStatus(404);
    }

    @Test
    void after_a_resignation_the_decision_says_what_would_have_been() {
        var area = cast.area();
        var lado = area.lado();
        var file = Met.concern(browser, area);
        file.does(lado, "/strands/EMPLOYER", on("startedOn", 22, 4, on("leftOn", 2, 5)));
        assertThat(file.refused(lado, "/dbs", on("on", 14, 5, "decision=NOT_MET")))
                .contains(
                        "The adult resigned, which ends nothing: select whether the employer would have",
                        "The adult resigned or left. That ends nothing");
        file.does(
                lado,
                "/dbs",
                on("on", 14, 5, "decision=NOT_MET", "permission=NOT", "reason=It would have been a warning"));
    }

    private String work(Staff staff) {
        return page(staff, "/");
    }

    private String page(Staff staff, String path) {
        try {
            return browser.get(staff, path).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
