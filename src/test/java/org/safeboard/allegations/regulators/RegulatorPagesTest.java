package org.safeboard.allegations.regulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Met.on;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Met;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A nursery, whose provider tells Ofsted within fourteen days. */
@PageTest
class RegulatorPagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Test
    void a_regulator_that_applies_is_decided_on_told_and_answers() {
        var area = cast.area();
        var lado = area.lado();
        var file = Met.concern(browser, area, "sector=EYS");
        assertThat(file.show(lado))
                .contains(
                        "Ofsted (early years)",
                        "To be decided",
                        "Early years provider tells Ofsted",
                        "14 days from Thu",
                        "Statutory framework for the early years foundation stage");
        assertThat(work(lado)).contains("Decide whether a regulator is told: Ofsted (early years)");
        assertThat(file.refused(lado, "/close", on("on", 20, 5, "disposal=CONCLUDED")))
                .contains("Whether to tell a regulator has not been decided: Ofsted (early years)");

        var ofsted = "/regulators/OFSTED_EY";
        assertThat(file.refused(
                        lado, ofsted, on("decidedOn", 22, 4, "regulator=OFSTED_EY", "decision=REFER", "reason=<Duty")))
                .contains("Select whose duty it is to tell this regulator", "&lt;Duty</textarea>");
        file.does(
                lado,
                ofsted,
                on(
                        "decidedOn",
                        22,
                        4,
                        "regulator=OFSTED_EY",
                        "decision=REFER",
                        "reason=The provider has to",
                        "duty=PROVIDER",
                        "dutyName=Elmtree Nursery"));
        assertThat(work(lado)).contains("See that a regulator is told: Ofsted (early years)");
        file.does(
                lado,
                ofsted,
                on(
                        "decidedOn",
                        22,
                        4,
                        on(
                                "sentOn",
                                29,
                                4,
                                "regulator=OFSTED_EY",
                                "decision=REFER",
                                "reason=The provider has to",
                                "duty=PROVIDER",
                                "reference=EY-1")));
        assertThat(file.show(lado)).contains("reference EY-1", "Ofsted (early years) told");
        assertThat(work(lado)).doesNotContain("Ofsted");
        assertThat(file.refused(lado, "/close", on("on", 20, 5, "disposal=CONCLUDED")))
                .doesNotContain("regulator");
        assertThat(browser.audited(file.id())).contains("RegulatorDecided by Amira Lane");
    }

    @Test
    void a_regulator_that_nothing_suggests_may_be_added_and_one_that_is_none_is_not_there() {
        var area = cast.area();
        var lado = area.lado();
        var file = Met.concern(browser, area);
        assertThat(file.refused(lado, "/regulators/new", "decision=REFER")).contains("Select a regulator");
        file.does(
                lado,
                "/regulators/new",
                on("decidedOn", 22, 4, "regulator=ICO", "decision=NOT_REFER", "reason=No data were lost"));
        assertThat(file.show(lado)).contains("No data were lost");
        assertThat(browser.get(lado, file.path("/regulators/NONE_SUCH"))).hasStatus(404);
        assertThat(browser.get(area.ladoAdministrator(), file.path("/regulators/ICO")))
                .hasStatus(404);
    }

    private String work(Staff staff) {
        try {
            return browser.get(staff, "/").getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
