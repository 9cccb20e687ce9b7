package org.safeboard.platform.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.safeboard.platform.rules.Problem;

/** How the official options of everything but fields are said with the parameters of our templates. */
final class Others {
    private Others() {}

    static Map<String, Object> button(Example example) {
        var to = new HashMap<String, Object>();
        to.put("text", example.text("text", ""));
        for (var same : List.of("href", "name", "value", "id", "type", "classes")) {
            Fields.put(to, same, example.text(same));
        }
        to.put("start", example.flag("isStartButton"));
        to.put("disabled", example.flag("disabled"));
        to.put("preventDoubleClick", example.flag("preventDoubleClick"));
        if (example.has("preventDoubleClick") && !example.flag("preventDoubleClick")) {
            example.cannot("allow the double click aloud");
        }
        return to;
    }

    static Map<String, Object> errorMessage(Example example) {
        var to = new HashMap<String, Object>(Map.of("message", example.text("text", "")));
        Fields.put(to, "id", example.text("id"));
        return to;
    }

    static Map<String, Object> errorSummary(Example example) {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < example.size("errorList"); i++) {
            var at = "errorList[" + i + "].";
            problems.add(
                    new Problem(example.text(at + "href", "").replaceFirst("#", ""), example.text(at + "text", "")));
        }
        return new HashMap<>(Map.of("title", example.text("titleText", ""), "problems", problems));
    }

    static Map<String, Object> fieldset(Example example) {
        var to = new HashMap<String, Object>();
        to.put("legend", example.words("legend"));
        Fields.put(to, "legendClasses", example.text("legend.classes"));
        to.put("asHeading", example.flag("legend.isPageHeading"));
        Fields.put(to, "describedBy", example.text("describedBy"));
        Fields.put(to, "role", example.text("role"));
        var html = example.text("html", "");
        to.put("content", (Content) output -> output.writeContent(html));
        return to;
    }

    static Map<String, Object> summaryList(Example example) {
        var to = new HashMap<String, Object>();
        var rows = new ArrayList<SummaryRow>();
        for (int i = 0; i < example.size("rows"); i++) {
            var value = example.content("rows[" + i + "].value");
            rows.add(new SummaryRow(
                    example.words("rows[" + i + "].key"),
                    value == null ? Html.text("") : value,
                    links(example, "rows[" + i + "].actions.items")));
        }
        to.put("rows", rows);
        to.put("card", example.words("card.title"));
        to.put("cardActions", links(example, "card.actions.items"));
        Fields.put(to, "classes", example.text("classes"));
        return to;
    }

    static Map<String, Object> table(Example example) {
        var to = new HashMap<String, Object>();
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < example.size("rows"); i++) {
            rows.add(cells(example, "rows[" + i + "]"));
        }
        to.put("rows", rows);
        to.put("head", cells(example, "head"));
        to.put("caption", example.text("caption", ""));
        to.put("captionClasses", example.text("captionClasses", ""));
        to.put("firstCellIsHeader", example.flag("firstCellIsHeader"));
        Fields.put(to, "classes", example.text("classes"));
        return to;
    }

    static Map<String, Object> pagination(Example example) {
        var to = new HashMap<String, Object>();
        for (var side : List.of("previous", "next")) {
            Fields.put(to, side, example.text(side + ".href"));
            Fields.put(to, side + "Label", example.text(side + ".labelText"));
            Fields.put(to, side + "Text", example.text(side + ".text"));
        }
        Fields.put(to, "landmark", example.text("landmarkLabel"));
        return to;
    }

    static Map<String, Object> tabs(Example example) {
        var to = new HashMap<String, Object>();
        var sections = new ArrayList<Section>();
        for (int i = 0; i < example.size("items"); i++) {
            sections.add(new Section(
                    example.text("items[" + i + "].id", ""),
                    example.text("items[" + i + "].label", ""),
                    paragraph(example, "items[" + i + "].panel")));
        }
        if (sections.isEmpty()) {
            example.cannot("go without tabs");
        }
        to.put("sections", sections);
        Fields.put(to, "title", example.text("title"));
        Fields.put(to, "id", example.text("id"));
        return to;
    }

    static Map<String, Object> accordion(Example example) {
        var open = new HashSet<String>();
        var sections = new ArrayList<Section>();
        for (int i = 0; i < example.size("items"); i++) {
            if (example.flag("items[" + i + "].expanded")) {
                open.add("s" + i);
            }
            sections.add(new Section(
                    "s" + i,
                    example.words("items[" + i + "].heading"),
                    paragraph(example, "items[" + i + "].content")));
        }
        return new HashMap<>(Map.of("id", example.text("id", ""), "sections", sections, "open", open));
    }

    static Map<String, Object> breadcrumbs(Example example) {
        var to = new HashMap<String, Object>();
        var items = new ArrayList<Link>();
        for (int i = 0; i < example.size("items"); i++) {
            var at = "items[" + i + "]";
            items.add(new Link(example.words(at), example.text(at + ".href", "")));
        }
        to.put("items", items);
        Fields.put(to, "label", example.text("labelText"));
        return to;
    }

    static Map<String, Object> link(Example example) {
        var to = new HashMap<String, Object>();
        to.put("href", example.text("href", "#"));
        Fields.put(to, "text", example.text("text"));
        return to;
    }

    static Map<String, Object> exitThisPage(Example example) {
        var to = new HashMap<String, Object>();
        to.put("href", example.text("redirectUrl", "https://www.bbc.co.uk/weather"));
        for (var none : List.of("id", "classes")) {
            example.text(none);
        }
        example.size("attributes");
        return to;
    }

    static Map<String, Object> skipLink(Example example) {
        var to = link(example);
        to.put("href", example.text("href", "#content"));
        return to;
    }

    static Map<String, Object> notificationBanner(Example example) {
        var to = new HashMap<String, Object>();
        if (example.has("html")) {
            Fields.put(to, "content", example.content(""));
        }
        Fields.put(to, "text", example.text("text"));
        to.put("success", "success".equals(example.text("type")));
        Fields.put(to, "title", example.text("titleText"));
        Fields.put(to, "titleId", example.text("titleId"));
        return to;
    }

    static Map<String, Object> details(Example example) {
        var to = content(example);
        to.put("summary", example.text("summaryText", ""));
        to.put("open", example.flag("open"));
        Fields.put(to, "id", example.text("id"));
        return to;
    }

    static Map<String, Object> content(Example example) {
        var to = new HashMap<String, Object>();
        var content = example.content("");
        to.put("content", content == null ? Html.text("") : content);
        return to;
    }

    static Map<String, Object> warningText(Example example) {
        if (!"Warning".equals(example.text("iconFallbackText", "Warning"))) {
            example.cannot("call it otherwise");
        }
        return content(example);
    }

    static Map<String, Object> tag(Example example) {
        var to = new HashMap<String, Object>();
        to.put("text", example.text("text", ""));
        to.put("colour", example.text("classes", "").replace("govuk-tag--", ""));
        return to;
    }

    static Map<String, Object> phaseBanner(Example example) {
        var to = content(example);
        to.put("tag", example.words("tag"));
        return to;
    }

    static Map<String, Object> panel(Example example) {
        var to = new HashMap<String, Object>();
        to.put("title", example.has("titleHtml") ? example.text("titleHtml", "") : example.text("titleText", ""));
        if (example.text("titleHtml", "").contains("<")) {
            example.cannot("mark the title up");
        }
        Fields.put(to, "content", example.content(""));
        return to;
    }

    private static Content paragraph(Example example, String path) {
        var words = example.has(path + ".html") ? null : example.text(path + ".text");
        var content = example.content(path);
        return words == null
                ? content == null ? Html.text("") : content
                : output -> {
                    output.writeContent("<p class=\"govuk-body\">");
                    output.writeUserContent(words);
                    output.writeContent("</p>");
                };
    }

    private static List<Link> links(Example example, String path) {
        var links = new ArrayList<Link>();
        for (int i = 0; i < example.size(path); i++) {
            var at = path + "[" + i + "]";
            links.add(new Link(
                    example.words(at), example.text(at + ".href", ""), example.text(at + ".visuallyHiddenText", "")));
        }
        return links;
    }

    private static List<Cell> cells(Example example, String path) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < example.size(path); i++) {
            var at = path + "[" + i + "]";
            var content = example.content(at);
            cells.add(new Cell(
                    content == null ? Html.text("") : content, "numeric".equals(example.text(at + ".format"))));
        }
        return cells;
    }
}
