package org.safeboard.platform.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word files as offices make them, and as they should not. */
public final class WordFor {
    private WordFor() {}

    public static byte[] of(Consumer<XWPFDocument> content) {
        try (var word = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            content.accept(word);
            word.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] paragraphs(String... texts) {
        return of(word -> {
            for (var text : texts) {
                word.createParagraph().createRun().setText(text);
            }
        });
    }

    /** The same file with another part in it. */
    public static byte[] with(byte[] file, String part, String content) {
        var parts = parts(file);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return write(parts);
    }

    public static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
        var parts = parts(file);
        parts.computeIfPresent(
                part,
                (name, content) -> change.apply(new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        return write(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] write(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
