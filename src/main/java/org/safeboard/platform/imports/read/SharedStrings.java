package org.safeboard.platform.imports.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook that its cells refer to by number. */
final class SharedStrings {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings read(Parts parts) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        var entry = parts.zip().getEntry("xl/sharedStrings.xml");
        if (entry == null) {
            return new SharedStrings(texts);
        }
        try (var in = parts.open(entry, parts.budget().limits().stringBytes())) {
            var xml = Parts.reader(in);
            while (xml.hasNext()) {
                if (Parts.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    texts.add(text(xml, "si"));
                }
            }
        }
        return new SharedStrings(texts);
    }

    /** The text of a string item or an inline string, its runs together, without phonetic readings. */
    static String text(XMLStreamReader xml, String until) throws XMLStreamException {
        var only = "";
        StringBuilder several = null;
        var inText = false;
        var phonetic = 0;
        while (true) {
            switch (Parts.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.getLocalName().equals("t");
                    phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && phonetic == 0) {
                        if (only.isEmpty() && several == null) {
                            only = xml.getText();
                        } else {
                            several = several == null ? new StringBuilder(only) : several;
                            several.append(xml.getText());
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals(until)) {
                        return unescape(several == null ? only : several.toString());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("ended too soon");
                default -> {}
            }
        }
    }

    /** Workbooks write characters that XML cannot hold as _x000D_. */
    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(it -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(it.group(1), 16))))
                : text;
    }

    /** @return null where a cell refers to none that is there */
    @org.jspecify.annotations.Nullable
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : null;
    }
}
