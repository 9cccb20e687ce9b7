package org.safeboard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A window of a real browser, whose pages are found as people find them: by label, link and button. */
public final class Window implements AutoCloseable {
    private static final int DESKTOP = 1280;
    private static final int PHONE = 375;
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final List<String> messages = new ArrayList<>();

    private Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(it -> messages.add(it.type() + ": " + it.text()));
        page.onPageError(it -> messages.add("error: " + it));
    }

    /** A window with nobody signed in. */
    public static Window at(String address, boolean script) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setJavaScriptEnabled(script)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setViewportSize(DESKTOP, 900));
        context.setDefaultTimeout(15_000);
        return new Window(context);
    }

    Window with(Cookie cookie) {
        context.addCookies(List.of(cookie));
        return this;
    }

    /** Playwright's own page, for what this class has no word for. */
    public Page page() {
        return page;
    }

    public Window goTo(String path) {
        page.navigate(path);
        return this;
    }

    public String heading() {
        return page.locator("h1").first().innerText();
    }

    /** What is read on the page, between header and footer. */
    public String text() {
        return page.locator("main").innerText();
    }

    public Window fill(String label, String text) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Chooses a radio or ticks a checkbox. */
    public Window choose(String label) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).check();
        return this;
    }

    public Window select(String label, String option) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Fills the three parts of a date. */
    public Window date(String legend, int day, int month, int year) {
        var group = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(legend));
        group.getByLabel("Day").fill(Integer.toString(day));
        group.getByLabel("Month").fill(Integer.toString(month));
        group.getByLabel("Year").fill(Integer.toString(year));
        return this;
    }

    public Window press(String button) {
        var found = page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true));
        if ("button".equals(found.getAttribute("type"))) {
            found.click();
        } else {
            arrive(found);
        }
        return this;
    }

    /** Sends a form and waits for the page that answers; a script may keep some forms on the page they are on. */
    private void arrive(Locator button) {
        try {
            page.waitForNavigation(new Page.WaitForNavigationOptions().setTimeout(10_000), button::click);
        } catch (TimeoutError staysHere) {
            // what the test expects to read next tells whether that was right
        }
    }

    public Window follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    /** The problems of the summary. */
    public List<String> problems() {
        return page.locator(".govuk-error-summary__list li").allInnerTexts();
    }

    public Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    /** No violation of WCAG 2.2 A and AA that axe can find. */
    public Window assertAccessible() {
        var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(found)
                .as(() -> page.url()
                        + found.stream()
                                .map(it -> "\n" + it.getHelp() + ": "
                                        + it.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList())
                                .toList())
                .isEmpty();
        return this;
    }

    /** The console has been silent since the window was opened, of the content policy too. */
    public Window assertNoConsoleMessages() {
        assertThat(messages).as(page.url()).isEmpty();
        return this;
    }

    /** On a phone nothing sticks out at the side. */
    public Window assertFits() {
        page.setViewportSize(PHONE, 800);
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        page.setViewportSize(DESKTOP, 900);
        assertThat(width).as("width of " + page.url() + " on a phone").isLessThanOrEqualTo(PHONE);
        return this;
    }

    /** All that every page must be. */
    public Window assertGood() {
        return assertAccessible().assertFits().assertNoConsoleMessages();
    }

    /**
     * Pictures of the whole page on a desktop and on a phone, to be looked at: target/screenshots/NAME-WIDTH.png. They take
     * longer than the tests, and are taken only where {@code SAFEBOARD_PICTURES} is set.
     */
    public Window screenshots(String name) {
        if (System.getenv("SAFEBOARD_PICTURES") == null) {
            return this;
        }
        for (var width : List.of(DESKTOP, PHONE)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(DESKTOP, 900);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
