package org.safeboard.allegations.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A hold from the call of the police until it is lifted. */
@PageTest
class HoldPagesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    static String[] asked(LocalDate lookAgain) {
        return new String[] {
            "by=POLICE",
            "byName=Percy Beat",
            "reason=His telephone is not yet seized",
            "on.day=" + TODAY.getDayOfMonth(),
            "on.month=" + TODAY.getMonthValue(),
            "on.year=" + TODAY.getYear(),
            "lookAgainOn.day=" + lookAgain.getDayOfMonth(),
            "lookAgainOn.month=" + lookAgain.getMonthValue(),
            "lookAgainOn.year=" + lookAgain.getYear()
        };
    }

    @Test
    void police_say_do_not_tell_him_and_the_day_to_revisit_is_on_the_file_and_on_your_work() {
        var area = cast.area();
        var lado = area.lado();
        var administrator = area.ladoAdministrator();
        var file = Case.logged(browser, administrator, area.code(), "2014-04-17");

        assertThat(file.refused(administrator, "/hold", asked(TODAY.plusDays(29))))
                .contains("The day to look again must be on or before", "His telephone is not yet seized");
        file.does(administrator, "/hold", asked(TODAY.plusDays(7)));
        assertThat(file.show(lado))
                .contains("Do not tell the person", "Percy Beat", "Hold: the person is not to be told");
        assertThat(text(browser.get(lado, "/"))).contains("Look again whether the person must not be told");
        assertThat(text(browser.get(administrator, "/"))).doesNotContain("Look again whether");
        assertThat(file.refused(lado, "/hold", asked(TODAY.plusDays(7)))).contains("A hold stands already");

        assertThat(file.refused(lado, "/hold/look", "reason=x")).contains("Select whether the hold goes on");
        file.does(
                lado,
                "/hold/look",
                "answer=on",
                "reason=Search on Friday",
                "lookAgainOn.day=" + TODAY.plusDays(9).getDayOfMonth(),
                "lookAgainOn.month=" + TODAY.plusDays(9).getMonthValue(),
                "lookAgainOn.year=" + TODAY.plusDays(9).getYear());
        assertThat(browser.post(administrator, file.path("/hold/look"), "answer=lift", "reason=x"))
                .hasStatus(404);
        file.does(lado, "/hold/look", "answer=lift", "reason=Percy Beat: he was interviewed today");
        assertThat(file.show(lado)).doesNotContain("Do not tell the person").contains("Hold lifted");
        assertThat(browser.audited(file.id()))
                .contains("HoldAsked by Petra Quill", "HoldLookedAt by Amira Lane", "HoldLifted by Amira Lane");
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
