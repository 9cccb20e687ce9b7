package org.safeboard.platform.documents;

/** A table of a document as HTML. */
final class HtmlTable {
    /** A label this short stays on one line. */
    private static final int SHORT = 22;

    private HtmlTable() {}

    static void write(StringBuilder html, Block.Table table, boolean onScreen) {
        html.append(table.isWide() ? "<div class=\"doc-table doc-wide\">" : "<div class=\"doc-table\">");
        if (onScreen) {
            // A wide table scrolls by itself on a narrow screen, also with the keyboard.
            html.append("<div class=\"doc-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s\">"
                    .formatted(Text.xml(table.title())));
        }
        html.append("<table id=\"%s\"><caption>%s</caption><thead><tr>"
                .formatted(Text.xml(table.id()), Text.xml(table.title())));
        for (var column : table.columns()) {
            html.append(column.isNumber() ? "<th scope=\"col\" class=\"doc-number\">" : "<th scope=\"col\">")
                    .append(Text.xml(column.heading()))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            html.append(row.total() ? "<tr class=\"doc-total\">" : "<tr>");
            for (int at = 0; at < row.cells().size(); at++) {
                var text = Text.xml(row.cells().get(at).text());
                if (at == 0) {
                    html.append(
                                    text.length() <= SHORT
                                            ? "<th scope=\"row\" class=\"doc-short\">"
                                            : "<th scope=\"row\">")
                            .append(text)
                            .append("</th>");
                } else {
                    html.append(table.columns().get(at).isNumber() ? "<td class=\"doc-number\">" : "<td>")
                            .append(text)
                            .append("</td>");
                }
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        if (onScreen) {
            html.append("</div>");
        }
        html.append("<p class=\"doc-note\">")
                .append(Text.xml(String.join(" ", notes(table))))
                .append("</p></div>");
    }

    private static Iterable<String> notes(Block.Table table) {
        var sentences = new java.util.ArrayList<String>();
        if (!table.base().isBlank()) {
            sentences.add("Base: " + sentence(table.base()));
        }
        table.notes().forEach(it -> sentences.add(sentence(it)));
        return sentences;
    }

    static String sentence(String text) {
        var trimmed = text.strip();
        return trimmed.isEmpty() || ".!?".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0 ? trimmed : trimmed + ".";
    }
}
