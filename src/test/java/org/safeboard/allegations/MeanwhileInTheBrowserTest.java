package org.safeboard.allegations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An agency worker in a nursery: suspended by the employer, interviewed when the police are content, gone before the end;
 * referred all the same. With JavaScript and without.
 */
@BrowserTest
class MeanwhileInTheBrowserTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(Change.LONDON));

    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_resignation_ends_neither_the_strand_nor_the_referral(boolean script) {
        var area = cast.area();
        try (var lado = open(area.lado(), script);
                var administrator = open(area.ladoAdministrator(), script)) {
            var file = concern(lado, administrator);
            injuredChild(lado, file, script);
            bodies(administrator, file, script);
            suspension(administrator, file, script);
            strands(administrator, file, script);
            resignation(lado, file, script);
            barringService(lado, file, script);
            regulator(lado, file, script);
            suspensionEnds(lado, file, script);
            lado.goTo(file + "#concern");
            look(lado, "file", script);
            lado.goTo(file + "#clocks");
            look(lado, "clocks", script);
            lado.goTo("/");
            look(lado, "work", script);
        }
    }

    private Window open(Staff staff, boolean script) {
        return script ? windows.open(staff) : windows.openWithoutScript(staff);
    }

    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("meanwhile-" + name);
        }
    }

    /** What the tab of the concern says. */
    private static String concernOf(Window window, String file) {
        return window.goTo(file + "#concern").text();
    }

    private static Window today(Window window, String legend) {
        return window.date(legend, TODAY.getDayOfMonth(), TODAY.getMonthValue(), TODAY.getYear());
    }

    private static String concern(Window lado, Window administrator) {
        administrator
                .goTo("/allegations/log")
                .fill("What was said", "She pulled a child by the arm")
                .choose("Yes")
                .fill("Name of the caller", "Hilda Head")
                .fill("Given names of the adult", "Zofia")
                .fill("Family name of the adult", "Testowa")
                .press("Log contact");
        var file = URI.create(administrator.page().url()).getPath();
        administrator
                .goTo(file + "/details")
                .fill("Employer or setting", "Elmtree Nursery")
                .select("Sector", "Residential");
        administrator.page().locator("#nature-2").check();
        administrator.press("Save details");
        lado.goTo(file + "/decide")
                .choose("Harmed a child, or may have harmed one")
                .choose("Position of trust (POT) meeting")
                .fill("Why", "A mark was seen")
                .press("Record decision");
        return file;
    }

    private static void injuredChild(Window lado, String file, boolean script) {
        lado.goTo(file);
        assertThat(lado.text()).contains("A child may have been hurt in placement");
        look(lado, "prompt", script);
        lado.follow("Say whether the child is looked after");
        lado.choose("Yes").press("Save answer");
        assertThat(lado.problems()).contains("Enter the authority that looks after the child");
        look(lado, "looked-after", script);
        lado.fill("By which authority?", "Sandwell")
                .fill("What you did about it", "Told her social worker")
                .press("Save answer");
        assertThat(lado.text()).contains("Yes, by Sandwell").doesNotContain("A child may have been hurt in placement");
        // it was a nursery after all
        lado.goTo(file + "/details").select("Sector", "Early Years").press("Save details");
    }

    private static void bodies(Window window, String file, boolean script) {
        window.goTo(file + "/bodies/new");
        look(window, "body", script);
        window.choose("Agency that supplied them")
                .fill("Name of the organisation", "Chalk Supply")
                .fill("Name (optional)", "Petunia Staff")
                .fill("Whom they tell, and what (optional)", "The worker")
                .press("Save");
        assertThat(window.text()).contains("Responsible body recorded");
        window.goTo(file + "/bodies/new")
                .choose("Host where they were placed")
                .fill("Name of the organisation", "Elmtree Nursery")
                .press("Save");
        assertThat(concernOf(window, file)).contains("Chalk Supply", "Host where they were placed");
    }

    private static void suspension(Window window, String file, boolean script) {
        window.goTo(file + "/measures/new");
        today(window, "It began on");
        window.choose("Suspension")
                .choose("The LADO or the meeting")
                .fill("Name or role of the person who decided", "The meeting")
                .fill("Why", "A mark was seen")
                .press("Save");
        assertThat(window.problems())
                .anyMatch(it -> it.startsWith("The LADO and the meeting advise"))
                .contains("Select the alternatives to suspension that were considered");
        look(window, "measure-problems", script);
        window.choose("The employer")
                .fill("Name or role of the person who decided", "Manager of the agency")
                .choose("Supervision at work")
                .fill("Why not: Supervision at work", "Nobody to supervise")
                .press("Save");
        assertThat(window.text()).contains("Interim measure recorded");
        assertThat(concernOf(window, file)).contains("Supervision at work: Nobody to supervise");
    }

    private static void strands(Window window, String file, boolean script) {
        window.goTo(file + "/strands/POLICE");
        today(window, "Started on");
        window.fill("Led by", "Percy Beat").press("Save strand");
        window.goTo(file + "/strands/EMPLOYER");
        today(window, "Started on").press("Save strand");
        window.goTo(file + "/strands/EMPLOYER/steps");
        today(window, "Interviews by the employer began").press("Save steps");
        assertThat(window.problems()).anyMatch(it -> it.startsWith("Record first, at the police strand"));
        look(window, "steps-problems", script);
        window.goTo(file + "/strands/POLICE")
                .choose("Yes, the employer may interview")
                .fill("Who at the police said so", "Percy Beat");
        today(window, "When they said so");
        look(window, "police", script);
        window.press("Save strand");
        window.goTo(file + "/strands/EMPLOYER/steps");
        today(window, "Interviews by the employer began").press("Save steps");
        assertThat(window.text()).contains("Steps of the employer saved");
        assertThat(concernOf(window, file)).contains("Police content with interviews");
        window.goTo(file + "/strands/POLICE/reviews").fill("What was reported", "Bailed until next month");
        today(window, "Date of the review")
                .select("Result on the way (optional)", "Bail")
                .choose("Within 14 days");
        look(window, "review", script);
        window.press("Record review");
        assertThat(window.text()).contains("Police strand reviewed");
    }

    private static void resignation(Window window, String file, boolean script) {
        window.goTo(file + "/strands/EMPLOYER");
        today(window, "The adult resigned or left on (optional)");
        today(window, "Ended on").select("Result", "Resigned while it ran").press("Save strand");
        assertThat(window.problems()).anyMatch(it -> it.startsWith("A resignation ends nothing"));
        look(window, "resignation", script);
        window.fill("What was considered and concluded all the same", "It would have been dismissal")
                .press("Save strand");
        assertThat(concernOf(window, file)).contains("Considered all the same: It would have been dismissal");
    }

    private static void barringService(Window window, String file, boolean script) {
        window.goTo(file + "/dbs");
        look(window, "dbs", script);
        window.follow("Check the two conditions in plain words");
        window.choose("They left first, and the employer would or might have done so")
                .choose("They harmed a child, or put a child at risk (relevant conduct)")
                .press("Check");
        assertThat(window.text()).contains("Yes: both conditions seem to be met");
        look(window, "dbs-check", script);
        window.press("Record the decision with these answers");
        today(window, "Date of the decision");
        today(window, "Both conditions were met from");
        window.choose("Conditions met, referred")
                .fill("Evidence for condition 1", "Her resignation, and the manager’s note")
                .fill("Evidence for condition 2", "Two staff saw it");
        window.page().getByText("Whose duty it is, and when it was sent").click();
        window.choose("The agency’s that supplied the adult").press("Record decision");
        assertThat(window.text()).contains("Decision recorded");
        assertThat(concernOf(window, file)).contains("Two staff saw it");
        window.goTo(file + "/close");
        assertThat(window.text()).contains("Nobody has seen evidence that the adult was referred");
    }

    private static void regulator(Window window, String file, boolean script) {
        window.goTo(file + "#clocks");
        assertThat(window.text()).contains("Early years provider tells Ofsted");
        window.goTo(file + "/regulators/OFSTED_EY");
        window.choose("Tell this regulator").fill("Reason", "Its provider has to");
        today(window, "Date of the decision");
        window.choose("The registered provider’s or fostering service’s");
        look(window, "regulator", script);
        window.press("Save");
        assertThat(window.text()).contains("Decision about a regulator recorded");
    }

    private static void suspensionEnds(Window window, String file, boolean script) {
        window.goTo(file + "#concern");
        window.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Review or end"))
                .click();
        today(window, "Date").choose("It ended").fill("What was found, and why", "She left");
        look(window, "measure-review", script);
        window.press("Save");
        assertThat(window.text()).contains("Interim measure saved");
        assertThat(concernOf(window, file)).contains("She left");
    }
}
