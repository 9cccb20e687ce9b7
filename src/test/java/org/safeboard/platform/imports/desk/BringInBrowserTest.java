package org.safeboard.platform.imports.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class BringInBrowserTest {
    private static final String BAD =
            "LADO DATABASE\n\nRef no,Date of referral,Name,Type of setting,Abuse type,Outcome,Filed\n"
                    + "Z1,17/04/2013,Alex Sample,School,Physical,NFA,x\n"
                    + "Z2,31/04/2013,Lee Sample,Nursery sch.,Neglect,Ongoing,\n";

    @TempDir
    Path folder;

    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Test
    void an_administrator_puts_a_bad_file_right_and_brings_it_in() throws IOException {
        try (var window = windows.open(cast.area().ladoAdministrator())) {
            bringIn(window);
            window.assertNoConsoleMessages();
        }
    }

    @Test
    void it_works_without_script() throws IOException {
        try (var window = windows.openWithoutScript(cast.area().ladoAdministrator())) {
            bringIn(window);
        }
    }

    private void bringIn(Window window) throws IOException {
        var script = scripted(window);
        window.goTo("/imports");
        good(window, script, "imports");
        upload(window, Files.writeString(folder.resolve("lado.csv"), BAD));
        assertThat(window.heading()).isEqualTo("Match the columns");
        good(window, script, "imports-columns");
        window.press("Check the rows");
        reach(window, "2 things to put right in 2 rows");
        good(window, script, "imports-to-correct");

        window.select("What does “Nursery sch.” mean?", "Early Years").press("Remember and check again");
        reach(window, "1 thing to put right in 2 rows");

        var download = window.page()
                .waitForDownload(() -> window.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new com.microsoft.playwright.Page.GetByRoleOptions()
                                        .setName("Download the file to correct"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("lado-to-correct.xlsx");
        upload(window, corrected(download.path()));
        window.press("Check the rows");
        reach(window, "2 rows can be brought in");
        good(window, script, "imports-ready");
        window.press("Bring in 2 rows");
        reach(window, "2 rows brought in");
        good(window, script, "imports-done");
        window.follow("See the records");
        assertThat(window.text()).contains("LADO-2013-0001").contains("LADO-2013-0002");
    }

    private static boolean scripted(Window window) {
        window.goTo("/imports");
        return window.page().locator("body.js-enabled").count() > 0;
    }

    private static void good(Window window, boolean script, String name) {
        if (script) {
            window.assertGood().screenshots(name);
        }
    }

    private static void upload(Window window, Path file) {
        window.page().locator("input[type=file]").setInputFiles(file);
        window.press("Upload");
    }

    /** Follows the link that a page without script has, until the work is done. */
    private static void reach(Window window, String text) {
        var running = window.page().locator("#import-running");
        for (var tries = 0; tries < 200 && running.count() > 0; tries++) {
            window.goTo(java.net.URI.create(window.page().url()).getPath());
        }
        assertThat(window.page().locator("main")).containsText(text);
    }

    private Path corrected(Path downloaded) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(downloaded))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("April 2013 has only 30 days");
            sheet.getRow(2).getCell(2).setCellValue("30/04/2013");
            var to = folder.resolve("lado-to-correct.xlsx");
            try (var out = Files.newOutputStream(to)) {
                book.write(out);
            }
            return to;
        }
    }
}
