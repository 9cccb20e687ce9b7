package org.safeboard.annualreport.domain.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence as a row of words, numbers, signs and figures called by name. */
record Sentence(List<Token> tokens) {
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{L}[\\p{L}\\p{N}'\u2019-]*|\\d+(?:[.,:/\u2013-]\\d+)*(?:st|nd|rd|th|am|pm)?(?:\\s?%)?|[^\\s\\p{L}\\p{N}]|\\p{N}");
    private static final Set<String> SHORTENED = Set.of("e.g", "i.e", "etc", "no", "mr", "mrs", "ms", "dr", "st");

    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        FIGURE
    }

    /** @param text lower case for words; the name for a figure */
    record Token(Kind kind, String text, String written) {
        boolean is(String... any) {
            return kind == Kind.WORD && List.of(any).contains(text);
        }

        boolean isSign(String signs) {
            return kind == Kind.SIGN && signs.contains(text);
        }
    }

    Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The sentences of one paragraph. */
    static List<Sentence> of(List<Inline> inlines) {
        var sentences = new ArrayList<Sentence>();
        var tokens = new ArrayList<Token>();
        for (var inline : inlines) {
            switch (inline) {
                case Inline.Reference reference ->
                    tokens.add(new Token(Kind.FIGURE, reference.name(), "{" + reference.name() + "}"));
                case Inline.Words words -> {
                    var match = TOKEN.matcher(words.text());
                    int end = 0;
                    while (match.find()) {
                        var token = token(match.group());
                        boolean apart = match.start() > end || end == 0;
                        if (apart && !tokens.isEmpty() && ends(tokens)) {
                            sentences.add(new Sentence(tokens));
                            tokens.clear();
                        }
                        tokens.add(token);
                        end = match.end();
                    }
                }
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(tokens));
        }
        return sentences;
    }

    private static boolean ends(List<Token> tokens) {
        var last = tokens.getLast();
        if (!last.isSign(".!?")) {
            return false;
        }
        return !last.text().equals(".")
                || tokens.size() < 2
                || !SHORTENED.contains(tokens.get(tokens.size() - 2).text());
    }

    private static Token token(String written) {
        int first = written.codePointAt(0);
        if (Character.isDigit(first)) {
            return new Token(Kind.NUMBER, written.replaceAll("\\s", ""), written);
        }
        return Character.isLetter(first)
                ? new Token(Kind.WORD, written.toLowerCase(Locale.UK).replace('\u2019', '\''), written)
                : new Token(Kind.SIGN, written, written);
    }

    /** The token some places on, or a full stop beyond either end. */
    Token at(int place) {
        return place < 0 || place >= tokens.size() ? new Token(Kind.SIGN, ".", ".") : tokens.get(place);
    }

    boolean callsFigures() {
        return tokens.stream().anyMatch(it -> it.kind() == Kind.FIGURE);
    }

    /** As it was written, near enough to be found. */
    String written() {
        var text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean close =
                    token.isSign(".,;:!?)\u2019%") || i == 0 || at(i - 1).isSign("(");
            text.append(close ? "" : " ").append(token.written());
        }
        return text.toString();
    }
}
