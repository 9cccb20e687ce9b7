package org.safeboard.allegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Typed.fields;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Reopening, a transfer between two areas, and a handover, in a real browser with JavaScript and without. */
@BrowserTest
@AutoConfigureMockMvc
@Import(Browser.class)
class AcrossTheBoundaryInBrowserTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    Browser browser;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_closed_case_is_reopened_and_its_outcome_replaced(boolean script) {
        var area = cast.area();
        var lado = area.lado();
        var file = ClosedCase.unsubstantiated(browser, lado, area.code());
        try (var window = open(lado, script)) {
            window.goTo(file.path("")).follow("Reopen the case");
            window.press("Reopen case");
            assertThat(window.problems())
                    .containsExactly("Enter why the case is opened again", "Enter what is new since it was closed");
            look(window, "reopen", script);
            window.fill("Why it is opened again", "A complaint was upheld")
                    .fill("What is new", "A second pupil came forward on Monday")
                    .press("Reopen case");
            assertThat(window.text()).contains("Case reopened", "A second pupil came forward on Monday");
            look(window, "file-reopened", script);
            window.goTo(file.path(file.link(lado, "/overturn/")));
            look(window, "overturn", script);
            var today = java.time.LocalDate.now(java.time.Clock.system(java.time.ZoneId.of("Europe/London")));
            window.choose("Substantiated")
                    .date("Date of the new outcome", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                    .fill("Why the former outcome does not stand any more", "A second pupil was believed")
                    .fill("Why the new outcome was reached", "Two accounts agree")
                    .press("Replace outcome");
            assertThat(window.text()).contains("Outcome replaced");
            window.goTo(file.path("") + "#concern");
            assertThat(file.show(lado)).contains("Former outcomes of allegation 1");
            look(window, "file-overturned", script);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_case_goes_to_another_area_and_is_acknowledged(boolean script) {
        var north = cast.area();
        var south = cast.area();
        var sender = north.lado();
        var receiver = south.lado();
        var file = Case.logged(browser, sender, north.code(), "2014-04-17", "setting=Elmtree School");
        file.does(
                sender,
                "/decide",
                fields("limbs=H1", "decision=TRANSFER", "rationale=The school is there", "@on=2014-04-22"));
        try (var here = open(sender, script);
                var there = open(receiver, script)) {
            here.goTo("/authorities?area=" + north.code()).press("Add an authority");
            here.fill("Authority", "Dudley").fill("Duty number", "01234 567890").press("Add authority");
            look(here, "authorities", script);
            here.goTo("/allegations/" + file.id() + "/boundary/new");
            look(here, "boundary-new", script);
            here.select("Authority", "Dudley (check its details first)")
                    .select("By which rule", "At work: the authority where the setting is")
                    .fill("Who keeps the children safe until it is acknowledged", "We do: he does not work this week")
                    .fill("What was shared with them", "The referral, by telephone")
                    .select("Why it may be shared", "Safeguarding of children")
                    .press("Save");
            assertThat(here.text()).contains("are ours until it is");
            look(here, "file-transfer", script);
            here.goTo(file.path("/packages/new"));
            look(here, "package-new", script);
            here.press("Make package");
            var sent = download(here, file, sender);

            there.goTo("/allegations/packages?area=" + south.code());
            look(there, "package-take-in", script);
            there.page().locator("input[type=file]").setInputFiles(sent);
            there.press("Take in");
            assertThat(there.text()).contains("taken in as", "Marek Testowy");
            look(there, "file-taken-in", script);
            var received = java.net.URI.create(there.page().url()).getPath();
            var there2 = Case.at(browser, java.util.UUID.fromString(received.substring(received.lastIndexOf('/') + 1)));
            there.goTo(there2.path(there2.link(receiver, "/answer")));
            look(there, "boundary-answer", script);
            there.choose("We acknowledge it")
                    .fill("Who acknowledged it", "Selma South")
                    .press("Save");
            there.goTo(there2.path("/packages/new"))
                    .choose("That we acknowledge it")
                    .press("Make package");
            var answer = download(there, there2, receiver);

            here.goTo("/allegations/packages?area=" + north.code());
            here.page().locator("input[type=file]").setInputFiles(answer);
            here.press("Take in");
            assertThat(here.text())
                    .contains("Acknowledgement of LADO-2014-0001 taken in")
                    .doesNotContain("are ours until it is");
            here.goTo(file.path("#authorities"));
            look(here, "file-authorities", script);
        }
    }

    private static Path download(Window window, Case file, Staff staff) {
        var link = file.path(file.link(staff, "package.json"));
        var last = window.page().locator("a[href$='package.json']").count() > 0;
        assertThat(last).as("a link to " + link).isTrue();
        return window.page()
                .waitForDownload(() ->
                        window.page().locator("a[href$='package.json']").last().evaluate("it => it.click()"))
                .path();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_leaves_and_another_takes_the_cases_over(boolean script) {
        var area = cast.area();
        var leaving = area.as("Lena Leaving", org.safeboard.platform.access.Role.LADO);
        var next = area.dso();
        ClosedCase.open(browser, leaving, area.code());
        try (var window = open(next, script)) {
            window.goTo("/allegations?area=" + area.code()).follow("Who leads");
            look(window, "who-leads", script);
            window.follow("Lena Leaving");
            look(window, "handover", script);
            window.select("Who takes them over", "Dermot Olney (0 open)")
                    .fill("Why", "She leaves on Friday")
                    .press("See what will change");
            assertThat(window.heading()).isEqualTo("1 case changes");
            look(window, "handover-preview", script);
            window.press("Hand over");
            assertThat(window.text()).contains("Cases handed over", "1 case from Lena Leaving to Dermot Olney");
            look(window, "handed-over", script);
            window.press("Undo");
            assertThat(window.text()).contains("1 given back", "Undone");
            window.goTo("/allegations?area=" + area.code() + "&state=open");
            if (script) {
                window.page().getByText("Save these filters as a view").click();
            } else {
                window.page().locator("details").last().locator("summary").click();
            }
            window.fill("Name of the view", "Still open").press("Save view");
            assertThat(window.text()).contains("View saved", "Still open (1)");
            look(window, "views", script);
        }
    }

    private Window open(Staff staff, boolean script) {
        return script ? windows.open(staff) : windows.openWithoutScript(staff);
    }

    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("boundary-" + name);
        }
    }
}
