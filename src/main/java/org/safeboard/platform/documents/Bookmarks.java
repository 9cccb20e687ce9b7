package org.safeboard.platform.documents;

import java.util.List;

/** The bookmarks of a PDF, nested as the headings are. */
record Bookmarks(List<Block.Heading> headings) {
    @Override
    public String toString() {
        var xml = new StringBuilder("<bookmarks>");
        var open = new java.util.ArrayDeque<Integer>();
        for (var heading : headings) {
            while (!open.isEmpty() && open.peek() >= heading.level()) {
                open.pop();
                xml.append("</bookmark>");
            }
            xml.append(
                    "<bookmark name=\"%s\" href=\"#%s\">".formatted(Text.xml(heading.text()), Text.xml(heading.id())));
            open.push(heading.level());
        }
        open.forEach(_ -> xml.append("</bookmark>"));
        return xml.append("</bookmarks>").toString();
    }
}
