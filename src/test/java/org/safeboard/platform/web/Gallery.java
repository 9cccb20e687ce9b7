package org.safeboard.platform.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeboard.platform.charts.Look;
import org.safeboard.platform.charts.Samples;
import org.safeboard.platform.govuk.Cell;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.govuk.Html;
import org.safeboard.platform.govuk.Link;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.govuk.Section;
import org.safeboard.platform.govuk.SummaryRow;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.lists.Address;
import org.safeboard.platform.web.lists.Order;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Every component and chart on four pages, to be looked at and checked. */
@Controller
@TestComponent
class Gallery {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final List<Option> SECTORS = List.of(
            new Option("EDU", "Education", "Schools, colleges and their transport"),
            new Option("EY", "Early years and childcare"),
            new Option("HEALTH", "Health"));

    private final PageContexts contexts;

    Gallery(PageContexts contexts) {
        this.contexts = contexts;
    }

    @GetMapping(path = "/gallery/{page}", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String page(@PathVariable String page, HttpServletRequest request) {
        var problems = page.equals("problems") ? problems() : List.<Problem>of();
        var content = switch (page) {
            case "fields", "problems" -> fields(problems);
            case "case" -> caseFile();
            case "list" -> list();
            default -> charts();
        };
        var output = new StringOutput();
        ScopedValue.where(PageContext.BOUND, contexts.of(request))
                .run(() -> TEMPLATES.render(
                        "platform/web/layout.jte",
                        Map.of(
                                "title",
                                "Gallery: " + page,
                                "back",
                                "/gallery/fields",
                                "problems",
                                problems,
                                "content",
                                content),
                        output));
        return output.toString();
    }

    private static List<Problem> problems() {
        return List.of(
                new Problem("name", "Enter the name of the adult"),
                new Problem("said", "Enter what was said"),
                new Problem("more", "Shorten what you know to 20 words"),
                new Problem("safe", "Select whether the child is safe now"),
                new Problem("natures", "Select at least one nature"),
                new Problem("confirm", "Confirm that you told the employer"),
                new Problem("sector", "Select a sector"),
                new Problem("on.month", "Date received must include a month from 1 to 12"),
                new Problem("file", "Choose a file"),
                new Problem("password", "Enter your password"),
                new Problem("", "Somebody else has changed this contact since you opened it"));
    }

    private static Content fields(List<Problem> problems) {
        return all(
                html("<h1 class=\"govuk-heading-l\">Log a contact</h1><form method=\"post\" novalidate>"),
                template("platform/web/hidden.jte", Map.of()),
                field(
                        "input",
                        problems,
                        Map.of("name", "name", "label", "Name of the adult", "hint", "As it was given")),
                field(
                        "input",
                        problems,
                        Map.of(
                                "name",
                                "days",
                                "label",
                                "Days",
                                "classes",
                                "govuk-input--width-4",
                                "suffix",
                                "days",
                                "value",
                                "5",
                                "inputmode",
                                "numeric")),
                field(
                        "dateInput",
                        problems,
                        Map.of(
                                "name",
                                "on",
                                "legend",
                                "Date received",
                                "hint",
                                "For example, 27 3 2014",
                                "value",
                                new DateInput("27", problems.isEmpty() ? "3" : "13", "2014"))),
                field(
                        "radios",
                        problems,
                        Map.of(
                                "name",
                                "safe",
                                "legend",
                                "Is a child safe now?",
                                "options",
                                List.of(
                                        new Option("YES", "Yes"),
                                        new Option("NO", "No", "You will be asked what was done")),
                                "or",
                                new Option("UNKNOWN", "Not known"),
                                "value",
                                "NO",
                                "reveals",
                                Map.of("NO", field("input", List.of(), Map.of("name", "why", "label", "Why not?"))))),
                field(
                        "radios",
                        problems,
                        Map.of(
                                "name",
                                "strand",
                                "legend",
                                "Strand",
                                "classes",
                                "govuk-radios--inline",
                                "options",
                                List.of(new Option("POLICE", "Police"), new Option("CARE", "Social care")))),
                field(
                        "checkboxes",
                        problems,
                        Map.of(
                                "name",
                                "natures",
                                "legend",
                                "Nature",
                                "hint",
                                "Select all that apply",
                                "options",
                                SECTORS,
                                "values",
                                List.of("EY"),
                                "or",
                                new Option("NONE", "None of these"))),
                field(
                        "checkboxes",
                        problems,
                        Map.of("name", "confirm", "options", List.of(new Option("yes", "I have told the employer")))),
                field(
                        "select",
                        problems,
                        Map.of("name", "sector", "label", "Sector", "options", SECTORS, "blank", "Choose a sector")),
                field(
                        "textarea",
                        problems,
                        Map.of("name", "said", "label", "What was said", "value", "Line one\nLine two")),
                field(
                        "characterCount",
                        problems,
                        Map.of("name", "more", "label", "What else you know", "maxwords", 20)),
                field("fileUpload", problems, Map.of("name", "file", "label", "Spreadsheet", "hint", "CSV or XLSX")),
                html("<div class=\"govuk-button-group\">"),
                template("platform/govuk/button.jte", Map.of("text", "Save and continue")),
                template("platform/govuk/button.jte", Map.of("text", "Save for later", "kind", "secondary")),
                template("platform/govuk/button.jte", Map.of("text", "Delete", "kind", "warning")),
                html("<a class=\"govuk-link\" href=\"/\">Cancel</a></div></form>"),
                html("<form method=\"post\">"),
                field(
                        "input",
                        problems,
                        Map.of("name", "email", "label", "Email", "type", "email", "autocomplete", "username")),
                field("passwordInput", problems, Map.of("name", "password", "label", "Password")),
                html("</form>"),
                template("platform/govuk/button.jte", Map.of("text", "Start now", "href", "/", "start", true)));
    }

    private static Content caseFile() {
        return all(
                govuk(
                        "breadcrumbs",
                        Map.of(
                                "items",
                                List.of(new Link("Allegations", "/allegations"), new Link("Contact 2014/117", "")))),
                govuk("phaseBanner", Map.of("tag", "Training", "content", Html.text("All people here are invented."))),
                html("<h1 class=\"govuk-heading-l\">Contact 2014/117</h1>"),
                govuk("notificationBanner", Map.of("text", "Outcome recorded", "success", true)),
                govuk("warningText", Map.of("content", Html.text("Restricted: only people named here can see this."))),
                govuk("insetText", Map.of("content", Html.text("An earlier contact was about somebody of this name."))),
                govuk(
                        "tabs",
                        Map.of(
                                "sections",
                                List.of(
                                        new Section(
                                                "summary", "Summary", govuk("summaryList", Map.of("rows", summary()))),
                                        new Section("clocks", "Clocks", clocks()),
                                        new Section("history", "History", timeline())))),
                html("<h2 class=\"govuk-heading-m\">Clocks</h2>"),
                clocks(),
                html("<h2 class=\"govuk-heading-m\">Timeline</h2>"),
                timeline(),
                govuk(
                        "summaryList",
                        Map.of(
                                "rows",
                                summary(),
                                "card",
                                "Allegation 1",
                                "cardActions",
                                List.of(new Link("Conclude", "/c"), new Link("Correct", "/d")))),
                govuk(
                        "accordion",
                        Map.of(
                                "id",
                                "strands",
                                "sections",
                                List.of(
                                        new Section("police", "Police", Html.text("No further action on 3 May 2014.")),
                                        new Section("care", "Social care", Html.text("Assessment going on."))))),
                govuk(
                        "details",
                        Map.of(
                                "summary",
                                "How this was worked out",
                                "content",
                                Html.text(
                                        "5 working days from Thu 17 Apr 2014, without Good Friday and Easter Monday, is Mon 28 Apr"))),
                govuk("panel", Map.of("title", "Contact logged", "content", Html.text("Reference 2014/117"))));
    }

    private static List<SummaryRow> summary() {
        return List.of(
                SummaryRow.of("Adult", "Mr Oswald Thistlethwaite-Featherstonehaugh", new Link("Change", "/a", "adult")),
                SummaryRow.of("Received", template("platform/web/date.jte", Map.of("date", LocalDate.of(2014, 4, 17)))),
                SummaryRow.of(
                        "Employer", "Not recorded", new Link("Change", "/b", "employer"), new Link("Remove", "/c")));
    }

    private static Content clocks() {
        return html("""
                <ul class="safeboard-clocks">
                <li class="safeboard-clocks__clock"><span class="safeboard-clocks__title">Strategy meeting held</span>
                <span class="safeboard-clocks__due">Due <time datetime="2014-04-28">Mon 28 Apr 2014</time></span>
                <span class="safeboard-clocks__state"><strong class="govuk-tag govuk-tag--red">Overdue</strong></span>
                <span class="safeboard-clocks__working">5 working days from Thu 17 Apr 2014, without Good Friday and Easter
                Monday, is Mon 28 Apr</span></li>
                <li class="safeboard-clocks__clock"><span class="safeboard-clocks__title">Employer told the LADO</span>
                <span class="safeboard-clocks__due">Done <time datetime="2014-04-16">Wed 16 Apr 2014</time></span>
                <span class="safeboard-clocks__state"><strong class="govuk-tag govuk-tag--green">Met</strong></span></li>
                <li class="safeboard-clocks__clock"><span class="safeboard-clocks__title">Concluded within three months</span>
                <span class="safeboard-clocks__due">Due <time datetime="2014-07-17">Thu 17 Jul 2014</time></span>
                <span class="safeboard-clocks__state"><strong class="govuk-tag govuk-tag--yellow">Due soon</strong></span></li>
                </ul>
                """);
    }

    private static Content timeline() {
        return html("""
                <ol class="safeboard-timeline">
                <li class="safeboard-timeline__item"><h3 class="safeboard-timeline__title">Outcome recorded</h3>
                <p class="safeboard-timeline__when"><time datetime="2014-05-03">3 May 2014 at 10:14</time> by Amira Clarke</p>
                <p class="govuk-body safeboard-said">Unfounded.
                The child's account could not have happened as told.</p></li>
                <li class="safeboard-timeline__item safeboard-timeline__item--view"><h3 class="safeboard-timeline__title">Looked
                at</h3><p class="safeboard-timeline__when"><time datetime="2014-05-01">1 May 2014 at 9:02</time> by Petra
                Quill</p></li>
                <li class="safeboard-timeline__item"><h3 class="safeboard-timeline__title">Contact logged</h3>
                <p class="safeboard-timeline__when"><time datetime="2014-04-17">17 April 2014 at 16:55</time> by Amira
                Clarke</p></li>
                </ol>
                """);
    }

    private static Content list() {
        var address = Address.of("/gallery/list").with("sector", "EDU").with("order", "-received");
        var order = new Order("received", true);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 1; i <= 4; i++) {
            rows.add(List.of(
                    Cell.of(html("<a class=\"govuk-link\" href=\"/c\">2014/11" + i + "</a>")),
                    Cell.of(template(
                            "platform/web/date.jte", Map.of("date", LocalDate.of(2014, 4, 17), "weekday", true))),
                    Cell.of("Mr Oswald Thistlethwaite-Featherstonehaugh"),
                    Cell.of(govuk("tag", Map.of("text", "Overdue", "colour", "red"))),
                    Cell.number(1204)));
        }
        var head = List.of(
                Cell.of("Contact"), Cell.of("Received"), Cell.of("Adult"), Cell.of("Clock"), Cell.number("Days"));
        return all(
                html("<h1 class=\"govuk-heading-l\">Allegations</h1><dl class=\"safeboard-numbers\">"
                        + "<div class=\"safeboard-numbers__number\"><dt>open</dt><dd>31</dd></div>"
                        + "<div class=\"safeboard-numbers__number\"><dt>overdue</dt><dd>4</dd></div></dl>"),
                template(
                        "platform/web/lists/filters.jte",
                        Map.of(
                                "action",
                                "/gallery/list",
                                "any",
                                true,
                                "content",
                                all(
                                        html("<div class=\"safeboard-filters__fields\">"),
                                        govuk("input", Map.of("name", "search", "label", "Name or reference")),
                                        govuk(
                                                "select",
                                                Map.of(
                                                        "name", "sector", "label", "Sector", "options", SECTORS,
                                                        "blank", "All")),
                                        govuk(
                                                "select",
                                                Map.of(
                                                        "name", "year", "label", "Year", "options", SECTORS, "blank",
                                                        "All")),
                                        html("</div>")))),
                govuk("table", Map.of("caption", "Cards on a phone", "head", head, "rows", rows, "stack", true)),
                govuk(
                        "table",
                        Map.of(
                                "caption",
                                "Scrolls on a phone",
                                "head",
                                head,
                                "rows",
                                rows,
                                "wide",
                                true,
                                "firstCellIsHeader",
                                true)),
                html("<table class=\"govuk-table\"><caption class=\"govuk-table__caption\">Ordered</caption>"
                        + "<thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\">"),
                template(
                        "platform/web/lists/sortHeader.jte",
                        Map.of("label", "Received", "column", "received", "order", order, "address", address)),
                template(
                        "platform/web/lists/sortHeader.jte",
                        Map.of("label", "Adult", "column", "adult", "order", order, "address", address)),
                html(
                        "</tr></thead><tbody class=\"govuk-table__body\"><tr class=\"govuk-table__row\"><td"
                                + " class=\"govuk-table__cell\">a</td><td class=\"govuk-table__cell\">b</td></tr></tbody></table>"),
                govuk("pagination", Map.of("previous", "/a", "next", "/b")));
    }

    private static Content charts() {
        var parts = new ArrayList<Content>();
        parts.add(html("<h1 class=\"govuk-heading-l\">Charts</h1><div class=\"safeboard-figure__charts\">"));
        Samples.all(Look.PAGE)
                .forEach((name, svg) ->
                        parts.add(html("<div><h2 class=\"govuk-heading-s\">" + name + "</h2>" + svg + "</div>")));
        parts.add(html("</div>"));
        return all(parts.toArray(Content[]::new));
    }

    private static Content field(String component, List<Problem> problems, Map<String, Object> parameters) {
        var with = new java.util.HashMap<>(parameters);
        with.put("problems", problems);
        return govuk(component, with);
    }

    private static Content govuk(String component, Map<String, Object> parameters) {
        return template("platform/govuk/" + component + ".jte", parameters);
    }

    private static Content template(String template, Map<String, Object> parameters) {
        return output -> TEMPLATES.render(template, parameters, output);
    }

    private static Content html(String html) {
        return output -> output.writeContent(html);
    }

    private static Content all(Content... parts) {
        return output -> {
            for (var part : parts) {
                part.writeTo(output);
            }
        };
    }
}
