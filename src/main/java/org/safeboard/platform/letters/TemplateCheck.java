package org.safeboard.platform.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeboard.platform.rules.RulesBroken;
import org.w3c.dom.Element;

/**
 * Looks at a Word file before it becomes a template: it may hold text, formatting, pictures and fields that are known, and
 * nothing that runs, fetches or hides.
 */
final class TemplateCheck {
    private static final int LARGEST = 4_000_000;
    private static final String FIELD = "file";
    private static final Pattern KNOWN_PART =
            Pattern.compile("\\[Content_Types]\\.xml|(.*/)?_rels/[^/]*\\.rels|docProps/.*"
                    + "|customXml/.*\\.xml|word/theme/.*|word/media/.*\\.(png|jpe?g)"
                    + "|word/(document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|header\\d*|footer\\d*"
                    + "|footnotes|endnotes|people|commentsIds)\\.xml");
    private static final Set<String> HARMLESS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "HYPERLINK");

    private TemplateCheck() {}

    /**
     * The names of the fields that a file uses.
     *
     * @throws RulesBroken with a sentence that says what to change in Word
     */
    static Set<String> fields(byte[] file, LetterType type) {
        try {
            refuse(file.length > LARGEST, "The file must be 4 MB or smaller");
            var word = WordFile.read(file);
            parts(word);
            for (var name : word.names()) {
                if (name.endsWith(".rels")) {
                    relationships(word, name);
                }
            }
            var used = new LinkedHashSet<String>();
            for (var name : word.namesWithText()) {
                used.addAll(text(word, name, type));
            }
            refuse(
                    used.isEmpty(),
                    "The file has no field at all, such as {{%s}}: it would say the same to everybody"
                            .formatted(type.fields().getFirst().name()));
            WordBlocks.read(file);
            return used;
        } catch (IOException notWord) {
            throw new RulesBroken(FIELD, "The file must be a Word document (.docx)");
        }
    }

    private static void parts(WordFile word) {
        for (var name : word.names()) {
            var lower = name.toLowerCase(Locale.ROOT);
            refuse(
                    lower.contains("vba") || lower.contains("macro"),
                    "The file holds a macro: save it in Word as a document without macros (.docx)");
            refuse(
                    lower.contains("embeddings/") || lower.contains("activex/") || lower.contains("oleobject"),
                    "The file holds an embedded object: take it out, or put it in as a picture");
            refuse(
                    lower.matches("word/comments.*") && !lower.contains("ids"),
                    "The file holds comments, which would be sent with each letter: delete them in Word");
            refuse(lower.contains("afchunk"), "The file holds another document inside it: copy its text in instead");
            refuse(
                    !KNOWN_PART.matcher(name).matches(),
                    "The file holds something that a letter does not need (%s): copy its text into a new document"
                            .formatted(name.substring(name.lastIndexOf('/') + 1)));
        }
    }

    private static void relationships(WordFile word, String name) throws IOException {
        var all = word.xml(name).getElementsByTagNameNS("*", "Relationship");
        for (int at = 0; at < all.getLength(); at++) {
            var relation = (Element) all.item(at);
            var target = relation.getAttribute("Target");
            var link =
                    relation.getAttribute("Type").endsWith("/hyperlink") && target.matches("(?i)(https?://|mailto:).*");
            refuse(
                    relation.getAttribute("TargetMode").equalsIgnoreCase("External") && !link,
                    "The file fetches something from elsewhere (a linked picture, template or document): put it into the file");
        }
    }

    private static Set<String> text(WordFile word, String name, LetterType type) throws IOException {
        var xml = word.xml(name);
        for (var gone : List.of("ins", "del", "moveFrom", "moveTo")) {
            refuse(
                    !WordFile.all(xml, gone).isEmpty(),
                    "The file holds tracked changes: accept or reject all of them in Word");
        }
        refuse(
                !WordFile.all(xml, "altChunk").isEmpty(),
                "The file holds another document inside it: copy its text in instead");
        refuse(
                !WordFile.all(xml, "object").isEmpty()
                        || !WordFile.all(xml, "control").isEmpty(),
                "The file holds an embedded object: take it out, or put it in as a picture");
        codes(xml);
        var used = new LinkedHashSet<String>();
        for (var paragraph : WordFile.all(xml, "p")) {
            used.addAll(paragraph(WordFile.text(paragraph), type));
        }
        return used;
    }

    /** Word's own fields may only number pages and be links. */
    private static void codes(org.w3c.dom.Document xml) {
        var codes = new ArrayList<String>();
        // A code may be split over several pieces of one paragraph, so they are read together.
        WordFile.all(xml, "p")
                .forEach(paragraph -> codes.addAll(java.util.Arrays.asList(WordFile.all(paragraph, "instrText").stream()
                        .map(Element::getTextContent)
                        .collect(Collectors.joining())
                        .split("(?=\\b(?:INCLUDE|DDE|LINK|MACRO|IMPORT|DATABASE|MERGEFIELD)[A-Z]*\\b)"))));
        WordFile.all(xml, "fldSimple").forEach(it -> codes.add(it.getAttributeNS(WordFile.WORDS, "instr")));
        for (var code : codes) {
            var word = code.strip().split("[\\s\\\\]+", 2)[0].toUpperCase(Locale.ROOT);
            refuse(
                    !word.isEmpty() && !HARMLESS.contains(word),
                    "The file holds a field of Word\u2019s own (%s): write {{name of the field}} as plain text instead"
                            .formatted(word));
        }
    }

    private static Set<String> paragraph(String text, LetterType type) {
        var known = type.fields().stream().map(LetterField::name).toList();
        var used = new LinkedHashSet<String>();
        var match = Fields.FIELD.matcher(text);
        while (match.find()) {
            var name = Fields.name(match);
            refuse(!known.contains(name), unknown(match.group(), name, known));
            used.add(name);
        }
        var rest = Fields.FIELD.matcher(text).replaceAll("");
        refuse(
                Fields.BROKEN.matcher(rest).find(),
                "A field is not written in full near \u201c%s\u201d: it begins with {{ and ends with }} in one paragraph"
                        .formatted(rest.strip().length() > 60 ? rest.strip().substring(0, 60) : rest.strip()));
        return used;
    }

    private static String unknown(String written, String name, List<String> known) {
        return Fields.nearest(name, known)
                .map(it -> "There is no field %s: did you mean {{%s}}?".formatted(written, it))
                .orElse("There is no field %s: use those of the list below".formatted(written));
    }

    private static void refuse(boolean bad, String sentence) {
        if (bad) {
            throw new RulesBroken(FIELD, sentence);
        }
    }
}
