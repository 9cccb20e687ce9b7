package org.safeboard.platform.documents;

/** Text as documents may hold it. */
public final class Text {
    private Text() {}

    /** What is read of it, without its styles. */
    public static String plain(java.util.List<Span> spans) {
        return spans.stream().map(Span::text).collect(java.util.stream.Collectors.joining());
    }

    /** Without the characters that no XML file may hold: control characters, halves of surrogate pairs. */
    static String clean(String text) {
        if (text.codePoints().allMatch(Text::isXml)) {
            return text;
        }
        return text.codePoints()
                .filter(Text::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** For a string in a style sheet inside a style element. */
    static String css(String text) {
        var safe = new StringBuilder("\"");
        text.codePoints().forEach(it -> {
            if (it == '"' || it == '\\' || it < 0x20 || it == '<' || it == '>' || it == '&') {
                safe.append('\\').append(Integer.toHexString(it)).append(' ');
            } else {
                safe.appendCodePoint(it);
            }
        });
        return safe.append('"').toString();
    }
}
