package org.safeboard.platform.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.documents.Document.Layout;
import org.safeboard.platform.documents.HtmlWriter;
import org.safeboard.platform.documents.PdfWriter;

/**
 * A letter with its fields filled: the Word file, and the same content for reading, as HTML and as PDF.
 *
 * @param template the number of the version of the template; 0 is the standard one
 * @param word the Word file in the formatting of the office
 * @param sha256 of the Word file
 */
public record FilledLetter(int template, byte[] word, String sha256) {

    /** As it is read on a page of ours; every text in it is escaped. */
    public String html() {
        var content = content();
        return "<div class=\"doc\"><p class=\"doc-letter-title\"><strong>"
                + escaped(content.title())
                + "</strong></p><p>"
                + escaped(content.subtitle())
                + "</p></div>"
                + HtmlWriter.content(content.blocks());
    }

    /** As a tagged PDF that meets PDF/UA-1. */
    public byte[] pdf(String marking) {
        var content = content();
        return PdfWriter.write(new Document(
                content.title(), content.subtitle(), content.title(), marking, content.blocks(), Layout.LETTER));
    }

    /** All that is read in it, for looking for names. */
    public String text() {
        var content = content();
        return content.title() + "\n" + content.subtitle() + "\n"
                + HtmlWriter.content(content.blocks())
                        .replaceAll("<[^>]*>", "\n")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private WordBlocks content() {
        try {
            return WordBlocks.read(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof FilledLetter letter && letter.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
