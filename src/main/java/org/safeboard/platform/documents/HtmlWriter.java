package org.safeboard.platform.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Writes a document as HTML that is XHTML as well: for a page of ours, for a file that stands alone, and for the PDF. */
public final class HtmlWriter {
    private HtmlWriter() {}

    /** Some of the content, to be put into a page; every text in it is escaped. */
    public static String content(List<Block> blocks) {
        return content(blocks, true);
    }

    /** A file that needs nothing else. */
    public static String page(Document document) {
        var html = new StringBuilder(head(document, style("/assets/document.css") + style("/documents/alone.css")));
        html.append("<body class=\"doc-page\">");
        marking(html, document);
        html.append("<main><h1>").append(Text.xml(document.title())).append("</h1>");
        html.append("<p class=\"doc-publisher\">")
                .append(Text.xml(document.publisher()))
                .append("</p>");
        contents(html, document);
        html.append(content(document.blocks(), true)).append("</main>");
        marking(html, document);
        return html.append("</body></html>\n").toString();
    }

    /** What the PDF is made of: with bookmarks, and with an alternative text on every chart. */
    static String print(Document document) {
        var style = style("/assets/document.css")
                + style("/documents/print.css")
                        .replace("\"TITLE\"", Text.css(document.title() + " \u00B7 " + document.publisher()))
                        .replace("\"MARKING\"", Text.css(document.marking()))
                + (document.layout() == Document.Layout.LETTER ? style("/documents/letter.css") : "");
        var html = new StringBuilder(
                head(document, style).replace("</head>", new Bookmarks(document.headings()).toString() + "</head>"));
        html.append("<body class=\"doc-print\"><h1 id=\"title\">")
                .append(Text.xml(document.title()))
                .append("</h1>");
        html.append("<p class=\"doc-publisher\">")
                .append(Text.xml(document.publisher()))
                .append("</p>");
        contents(html, document);
        return html.append(content(document.blocks(), false))
                .append("</body></html>")
                .toString();
    }

    private static String head(Document document, String style) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><meta charset="utf-8"/>\
                <meta name="viewport" content="width=device-width, initial-scale=1"/>\
                <meta name="description" content="%2$s"/><meta name="subject" content="%2$s"/>\
                <meta name="author" content="%3$s"/><title>%1$s</title><style>
                """.formatted(Text.xml(document.title()), Text.xml(document.summary()), Text.xml(document.publisher()))
                + style
                + "</style></head>";
    }

    private static void marking(StringBuilder html, Document document) {
        if (!document.marking().isBlank()) {
            html.append("<p class=\"doc-marking\">")
                    .append(Text.xml(document.marking()))
                    .append("</p>");
        }
    }

    private static void contents(StringBuilder html, Document document) {
        if (document.layout() == Document.Layout.LETTER) {
            return;
        }
        html.append(
                "<nav class=\"doc-contents\" aria-label=\"Contents\"><p class=\"doc-contents-title\">Contents</p><ul>");
        for (var heading : document.headings()) {
            if (heading.level() <= 3) {
                html.append("<li class=\"doc-level-%1$d\"><a href=\"#%2$s\" title=\"%3$s\">%3$s</a></li>"
                        .formatted(heading.level(), Text.xml(heading.id()), Text.xml(heading.text())));
            }
        }
        html.append("</ul></nav>");
    }

    private static String content(List<Block> blocks, boolean onScreen) {
        var html = new StringBuilder("<div class=\"doc\">");
        for (var block : blocks) {
            switch (block) {
                case Block.Heading heading ->
                    html.append("<h%1$d id=\"%2$s\">%3$s</h%1$d>"
                            .formatted(heading.level(), Text.xml(heading.id()), Text.xml(heading.text())));
                case Block.Paragraph paragraph ->
                    html.append("<p>").append(spans(paragraph.spans())).append("</p>");
                case Block.Items items -> {
                    var list = items.numbered() ? "ol" : "ul";
                    html.append('<').append(list).append('>');
                    items.items()
                            .forEach(it -> html.append("<li>").append(spans(it)).append("</li>"));
                    html.append("</").append(list).append('>');
                }
                case Block.Table table -> HtmlTable.write(html, table, onScreen);
                case Block.Picture picture -> picture(html, picture, onScreen);
            }
        }
        return html.append("</div>").toString();
    }

    private static void picture(StringBuilder html, Block.Picture picture, boolean onScreen) {
        // In print the alternative text is an attribute the PDF writer knows; on screen the chart has its own title.
        var alternative = " alt=\"%s\"".formatted(Text.xml(picture.title() + ". " + picture.description()));
        html.append("<div class=\"doc-chart\"><p class=\"doc-caption\">")
                .append(Text.xml(picture.title()))
                .append("</p>")
                .append(
                        onScreen
                                ? picture.svg()
                                : Typeface.only(picture.svg()).replaceFirst("<svg", "<svg" + quoted(alternative)))
                .append("</div>");
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }

    private static String spans(List<Span> spans) {
        var html = new StringBuilder();
        boolean bold = false;
        for (var span : spans) {
            if (span.bold() != bold) {
                html.append(bold ? "</strong>" : "<strong>");
                bold = span.bold();
            }
            html.append(Text.xml(span.text()));
        }
        html.append(bold ? "</strong>" : "");
        return html.toString();
    }

    private static String style(String path) {
        try (var file = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
