package org.safeboard.allegations.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contacts of a month are drawn, reviewed by the DSO and answered by the LADO; an inspector gets his sample. */
@BrowserTest
class QualityInBrowserTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_month_is_drawn_reviewed_and_answered(boolean script) {
        var area = cast.area();
        var amira = area.lado();
        var dermot = area.dso();
        decided(area.code(), amira);
        try (var lado = open(amira, script);
                var dso = open(dermot, script)) {
            lado.goTo("/allegations").follow("Quality of decisions");
            look(lado, "empty", script);
            lado.press("Draw now");
            assertThat(lado.text()).contains("Contacts drawn", "Waits for the reviewer");

            dso.goTo("/").follow("Look at a decision as the second reviewer");
            dso.press("Record review");
            assertThat(dso.problems()).contains("Select what you think of the threshold");
            look(dso, "review-problems", script);
            dso.page().getByLabel("Agree", exact()).nth(0).check();
            dso.page().getByLabel("Would have decided otherwise").nth(1).check();
            dso.choose("No advice was needed");
            dso.page().getByLabel("Agree", exact()).nth(3).check();
            dso.fill("What you would have decided otherwise, and why", "It does not say why")
                    .press("Record review");
            assertThat(dso.text()).contains("Review recorded", "Waits for an answer");

            lado.goTo("/").follow("Answer the second reviewer");
            look(lado, "answer", script);
            lado.fill("Your answer to the second reviewer", "Now it does").press("Record answer");
            assertThat(lado.text()).contains("Answer recorded", "0 of 1 (0%)");
            look(lado, "overview", script);
            lado.page().locator("a[href*='/draws/']").click();
            look(lado, "draw", script);
            lado.goTo("/allegations/quality/sample")
                    .select(
                            "Decided in",
                            org.safeboard.platform.figures.ReportingYear.of(before().atDay(4))
                                    .toString())
                    .press("Draw ten");
            assertThat(lado.text()).contains("3 of 3 contacts decided without a meeting");
            look(lado, "sample", script);
            lado.goTo("/allegations/learning");
            look(lado, "themes", script);
            lado.goTo("/allegations/service-actions");
            look(lado, "service-actions", script);
        }
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    private YearMonth before() {
        return YearMonth.from(LocalDate.now(clock)).minusMonths(1);
    }

    private void decided(String area, Staff lado) {
        for (int i = 1; i <= 3; i++) {
            database.sql("""
                    insert into allegations.contact (id, area, number, received_on, recorded_at, adult_described, type,
                        sector, nature, decision, decision_on, decision_by, decision_limbs, decision_rationale,
                        decision_earlier_concerns, advice, advice_sent_on, disposal, disposal_on, version)
                    values (?, ?, ?, ?, now(), 'A tutor', 'ENQUIRY_NAMED', 'TUI', 'EMO', 'ADVICE_ONLY', ?, ?, '{}',
                        'It does not meet the threshold', 'There were none', 'Go by your own procedure', ?, 'NFA', ?, 0)""")
                    .params(
                            UUID.randomUUID(),
                            area,
                            "LADO-2026-000" + i,
                            before().atDay(i),
                            before().atDay(4),
                            lado.id(),
                            before().atDay(5),
                            before().atDay(5))
                    .update();
        }
    }

    private Window open(Staff staff, boolean script) {
        return script ? windows.open(staff) : windows.openWithoutScript(staff);
    }

    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("quality-" + name);
        }
    }
}
