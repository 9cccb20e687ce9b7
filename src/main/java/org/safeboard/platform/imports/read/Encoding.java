package org.safeboard.platform.imports.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds out how a text file is encoded: by its mark, by the zeros of UTF-16, as UTF-8, else Windows-1252. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (mostlyZero(bytes, at -> at % 2 == 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (mostlyZero(bytes, at -> at % 2 == 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            // the decoder of a charset reports what is malformed, unlike String's
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Has it no characters that only programs use? */
    static boolean looksLikeText(byte[] head) {
        var text = decode(head);
        var end = Math.max(0, text.length() - 2);
        return text.chars()
                .limit(end)
                .allMatch(it -> it >= ' ' || it == '\t' || it == '\n' || it == '\r' || it == '\f');
    }

    private static boolean starts(byte[] bytes, int... with) {
        return bytes.length >= with.length
                && IntStream.range(0, with.length).allMatch(it -> (bytes[it] & 0xFF) == with[it]);
    }

    private static boolean mostlyZero(byte[] bytes, IntPredicate where) {
        var looked = Math.min(bytes.length, 4_000);
        var zeros = IntStream.range(0, looked)
                .filter(where)
                .filter(it -> bytes[it] == 0)
                .count();
        return looked >= 4 && zeros * 10 > looked * 4L;
    }
}
