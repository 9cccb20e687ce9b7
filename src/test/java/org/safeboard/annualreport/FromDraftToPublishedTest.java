package org.safeboard.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.ExampleFiles;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BrowserTest
@Import(ExampleFiles.class)
class FromDraftToPublishedTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    ExampleFiles example;

    @Test
    void a_chapter_is_written_checked_and_published() {
        var area = cast.area();
        example.bringInto(area);
        var chapter = "/annual-report/" + area.code() + "/2013-14/allegations";
        try (var lado = windows.open(area.lado())) {
            lado.goTo("/annual-report").assertGood().screenshots("annual-report");
            lado.goTo(chapter).assertGood().screenshots("annual-report-chapter");
            lado.goTo(chapter + "/sections/summary");
            lado.page().getByLabel("Text").fill("Contacts fell by {allegations.contacts.change} to 239.");
            PlaywrightAssertions.assertThat(lado.page().locator("#findings")).containsText("Wrong direction");
            PlaywrightAssertions.assertThat(lado.page().locator("#preview"))
                    .containsText("Contacts fell by 59 to 239.");
            lado.assertGood().screenshots("annual-report-write");
            lado.goTo(chapter + "/sections/summary");
            assertThat(lado.page().getByLabel("Text").inputValue()).startsWith("Contacts fell");
            lado.page().getByLabel("Text").fill("Contacts rose by {allegations.contacts.change} to 239.");
            lado.press("Save");
            lado.goTo(chapter + "/sections/summary/versions?from=0&to=1")
                    .assertGood()
                    .screenshots("annual-report-versions");
        }
        try (var manager = windows.openWithoutScript(area.boardManager())) {
            manager.goTo(chapter + "/publish").assertFits().press("Publish");
            assertThat(manager.page().content()).contains("Enter why this is right");
            manager.page().getByLabel("Why this is right").fill("As agreed");
            manager.press("Publish");
            assertThat(manager.page().url()).endsWith("/editions/1");
            assertThat(manager.page().content()).contains("Edition 1 published", "As agreed");
        }
        try (var manager = windows.open(area.boardManager())) {
            manager.goTo(chapter + "/publish").assertGood().screenshots("annual-report-publish");
            manager.goTo(chapter + "/editions/1").assertGood().screenshots("annual-report-edition");
        }
    }
}
