package org.safeboard.annualreport.domain.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the markup of the report. Nothing in it is an error: what is no markup is text. Blank lines part paragraphs; lines
 * that begin with {@code ##} or {@code ###} are headings, with {@code -} or {@code 1.} items of a list; a line
 * {@code [table id]} or {@code [chart id number]} is a place; what stands between lines {@code [if id]} and {@code [end]} is a
 * passage that is printed only where the figure counted something.
 */
public final class Markup {
    private static final Pattern HEADING = Pattern.compile("(#{2,3})\\s+(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("[-*\u2022]\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]\\s+(\\S.*)");
    private static final Pattern PLACE = Pattern.compile("\\[(table|chart|if)\\s+([A-Za-z0-9.-]+)(?:\\s+(\\d{1,2}))?]");
    private static final Pattern INLINE = Pattern.compile("\\*\\*(?=\\S)|\\*\\*|\\{([A-Za-z0-9_.-]+)}");

    private final List<Part> parts = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<List<Inline>> items = new ArrayList<>();
    private boolean numbered;

    private Markup() {}

    public static List<Part> read(String text) {
        var markup = new Markup();
        text.lines().map(String::strip).forEach(markup::line);
        markup.endAll();
        return List.copyOf(markup.parts);
    }

    private void line(String line) {
        Matcher match;
        if (line.isEmpty()) {
            endParagraph();
        } else if ((match = HEADING.matcher(line)).matches()) {
            endAll();
            parts.add(new Part.Heading(match.group(1).length() - 1, match.group(2)));
        } else if ((match = PLACE.matcher(line)).matches()) {
            endAll();
            place(match);
        } else if (line.equals("[end]")) {
            endAll();
            parts.add(new Part.End());
        } else if ((match = BULLET.matcher(line)).matches()) {
            item(false, match.group(1));
        } else if (paragraph.isEmpty() && (match = NUMBER.matcher(line)).matches()) {
            item(true, match.group(1));
        } else {
            endItems();
            paragraph.add(line);
        }
    }

    private void place(Matcher match) {
        var figure = match.group(2);
        parts.add(
                switch (match.group(1)) {
                    case "table" -> new Part.TablePlace(figure);
                    case "if" -> new Part.If(figure);
                    default ->
                        new Part.ChartPlace(figure, match.group(3) == null ? 1 : Integer.parseInt(match.group(3)));
                });
    }

    private void item(boolean number, String text) {
        endParagraph();
        if (numbered != number) {
            endItems();
            numbered = number;
        }
        items.add(inlines(text));
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            parts.add(new Part.Paragraph(inlines(String.join(" ", paragraph))));
            paragraph.clear();
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            parts.add(new Part.Items(numbered, List.copyOf(items)));
            items.clear();
        }
    }

    private void endAll() {
        endParagraph();
        endItems();
    }

    private static List<Inline> inlines(String text) {
        var inlines = new ArrayList<Inline>();
        var match = INLINE.matcher(text);
        boolean bold = false;
        int from = 0;
        while (match.find()) {
            var name = match.group(1);
            if (name == null && !bold && text.indexOf("**", match.end()) < 0) {
                continue; // two stars that nothing closes are two stars
            }
            words(inlines, text.substring(from, match.start()), bold);
            from = match.end();
            if (name == null) {
                bold = !bold;
            } else {
                inlines.add(new Inline.Reference(name, bold));
            }
        }
        words(inlines, text.substring(from), bold);
        return List.copyOf(inlines);
    }

    private static void words(List<Inline> inlines, String text, boolean bold) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Words(text, bold));
        }
    }
}
