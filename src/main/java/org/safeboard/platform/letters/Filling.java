package org.safeboard.platform.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Replaces the fields of a template by their values, in the formatting that the first letter of each field has. */
final class Filling {
    private final LetterValues values;
    private final Set<String> each;

    private Filling(LetterType type, LetterValues values) {
        this.values = values;
        this.each = type.fields().stream()
                .filter(LetterField::each)
                .map(LetterField::name)
                .collect(Collectors.toSet());
    }

    static byte[] fill(byte[] template, LetterType type, LetterValues values) {
        try {
            var word = WordFile.read(template);
            var filling = new Filling(type, values);
            for (var name : word.namesWithText()) {
                var xml = word.xml(name);
                filling.fill(xml);
                word.put(name, xml);
            }
            return word.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields that a file uses, known or not. */
    static Set<String> used(byte[] file) {
        try {
            var word = WordFile.read(file);
            var used = new LinkedHashSet<String>();
            for (var name : word.namesWithText()) {
                for (var paragraph : WordFile.all(word.xml(name), "p")) {
                    Fields.FIELD
                            .matcher(WordFile.text(paragraph))
                            .results()
                            .map(Fields::name)
                            .forEach(used::add);
                }
            }
            return used;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Document xml) {
        var filled = new LinkedHashSet<Element>();
        for (var row : WordFile.all(xml, "tr")) {
            if (WordFile.all(row, "tr").isEmpty() && mentionsEach(row)) {
                filled.addAll(repeat(List.of(row)));
            }
        }
        for (var group : groups(xml, filled)) {
            filled.addAll(repeat(group));
        }
        for (var paragraph : WordFile.all(xml, "p")) {
            if (!filled.contains(paragraph)) {
                replace(paragraph, values.once());
            }
        }
    }

    /** Paragraphs that follow each other and all speak of one of several, such as an allegation and its outcome. */
    private List<List<Element>> groups(Document xml, Set<Element> filled) {
        var groups = new ArrayList<List<Element>>();
        Element last = null;
        for (var paragraph : WordFile.all(xml, "p")) {
            if (filled.contains(paragraph) || !mentionsEach(paragraph)) {
                continue;
            }
            if (last != null && previous(paragraph) == last) {
                groups.getLast().add(paragraph);
            } else {
                groups.add(new ArrayList<>(List.of(paragraph)));
            }
            last = paragraph;
        }
        return groups;
    }

    private static @org.jspecify.annotations.Nullable Element previous(Element element) {
        for (var before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element found) {
                return found;
            }
        }
        return null;
    }

    private boolean mentionsEach(Element in) {
        var paragraphs = in.getLocalName().equals("p") ? List.of(in) : WordFile.all(in, "p");
        return paragraphs.stream()
                .anyMatch(paragraph -> Fields.FIELD
                        .matcher(WordFile.text(paragraph))
                        .results()
                        .anyMatch(it -> each.contains(Fields.name(it))));
    }

    /** Writes the group once for each; gives the paragraphs that are filled with it. */
    private List<Element> repeat(List<Element> group) {
        var filled = new ArrayList<Element>();
        var first = group.getFirst();
        var parent = first.getParentNode();
        for (var one : values.each()) {
            var all = new java.util.LinkedHashMap<>(values.once());
            all.putAll(one);
            for (var element : group) {
                var copy = (Element) element.cloneNode(true);
                parent.insertBefore(copy, first);
                var paragraphs = copy.getLocalName().equals("p") ? List.of(copy) : WordFile.all(copy, "p");
                paragraphs.forEach(it -> replace(it, all));
                filled.addAll(paragraphs);
            }
        }
        group.forEach(parent::removeChild);
        return filled;
    }

    /** Word cuts text into pieces where it likes, in the middle of a field too: they are read as one. */
    private static void replace(Element paragraph, Map<String, String> by) {
        var pieces = WordFile.texts(paragraph);
        var text = WordFile.text(paragraph);
        var matches = Fields.FIELD.matcher(text).results().toList();
        for (var match : matches.reversed()) {
            var value = by.getOrDefault(Fields.name(match), "");
            int begin = 0;
            boolean written = false;
            for (var piece : pieces) {
                var own = piece.getTextContent();
                int from = Math.max(match.start() - begin, 0);
                int to = Math.min(match.end() - begin, own.length());
                begin += own.length();
                if (from >= to) {
                    continue;
                }
                write(piece, own.substring(0, from) + (written ? "" : value) + own.substring(to));
                written = true;
            }
        }
        pieces.forEach(Filling::breakLines);
    }

    private static void write(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** A value of several lines is several lines in the letter too. */
    private static void breakLines(Element piece) {
        var lines = piece.getTextContent().split("\\R", -1);
        if (lines.length == 1) {
            return;
        }
        var run = piece.getParentNode();
        var next = piece.getNextSibling();
        write(piece, lines[0]);
        for (int at = 1; at < lines.length; at++) {
            var document = piece.getOwnerDocument();
            run.insertBefore(
                    document.createElementNS(WordFile.WORDS, piece.getNodeName().replaceFirst("t$", "br")), next);
            var more = document.createElementNS(WordFile.WORDS, piece.getNodeName());
            write(more, lines[at]);
            run.insertBefore(more, next);
        }
    }
}
