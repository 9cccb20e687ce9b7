package org.safeboard.allegations.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Met;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The Ombudsman's finding about an injury in foster care, as a rule. */
@PageTest
class LookedAfterTest {
    private static final String PROMPT = "A child may have been hurt in placement";
    private static final String TASK = "Say whether a child hurt in placement is looked after";

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Test
    void harrow_24_012_792_the_lado_is_prompted_when_a_looked_after_child_is_injured_in_placement() {
        var area = cast.area();
        var lado = area.lado();
        var administrator = area.ladoAdministrator();
        var file = Met.concern(browser, area, "sector=FOS", "nature=PHY");
        assertThat(file.show(lado)).contains(PROMPT);
        assertThat(page(lado, "/")).contains(TASK);
        assertThat(page(area.dso(), "/")).contains(TASK);
        assertThat(page(administrator, "/")).doesNotContain(TASK);

        // an administrator finds out, and the LADO is still prompted for what is done about it
        file.does(administrator, "/looked-after", "answer=NOT_KNOWN");
        assertThat(file.show(lado)).contains(PROMPT, "Not known yet");
        assertThat(file.refused(administrator, "/looked-after", "answer=YES"))
                .contains("Enter the authority that looks after the child");
        file.does(administrator, "/looked-after", "answer=YES", "authority=Sandwell", "considered=Nothing");
        assertThat(file.show(lado)).contains(PROMPT, "Yes, by Sandwell").doesNotContain("Nothing<");
        assertThat(page(lado, "/")).contains(TASK);

        assertThat(file.refused(lado, "/looked-after", "answer=YES", "authority=Sandwell"))
                .contains("A looked-after child was hurt in placement: enter what you did about it, and with whom");
        file.does(
                lado,
                "/looked-after",
                "answer=YES",
                "authority=Sandwell",
                "considered=Told her social worker; strategy discussion on Friday");
        assertThat(file.show(lado))
                .contains("Told her social worker; strategy discussion on Friday")
                .doesNotContain(PROMPT);
        assertThat(page(lado, "/")).doesNotContain(TASK);
        assertThat(browser.audited(file.id()))
                .contains("LookedAfterRecorded by Petra Quill", "LookedAfterRecorded by Amira Lane");
    }

    @Test
    void nobody_is_prompted_for_another_sector_or_nature_and_an_injury_beside_another_nature_counts() {
        var area = cast.area();
        assertThat(Met.concern(browser, area, "sector=EDU", "nature=PHY").show(area.lado()))
                .doesNotContain(PROMPT);
        assertThat(Met.concern(browser, area, "sector=RES", "nature=EMO").show(area.lado()))
                .doesNotContain(PROMPT);
        assertThat(Met.concern(browser, area, "sector=RES", "nature=EMO", "secondaryNatures=PHY")
                        .show(area.lado()))
                .contains(PROMPT);
    }

    @Test
    void a_child_that_is_not_looked_after_settles_it() {
        var area = cast.area();
        var lado = area.lado();
        var file = Met.concern(browser, area, "sector=RES", "nature=PHY");
        file.does(lado, "/looked-after", "answer=NO");
        assertThat(file.show(lado)).doesNotContain(PROMPT);
        assertThat(page(lado, "/")).doesNotContain(TASK);
    }

    private String page(Staff staff, String path) {
        try {
            return browser.get(staff, path).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
