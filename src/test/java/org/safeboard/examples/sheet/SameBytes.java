package org.safeboard.examples.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook without the time at which it was made, so that making it again changes nothing. */
final class SameBytes {
    private static final long JANUARY_1980 = 315_964_800_000L;

    private SameBytes() {}

    static byte[] of(byte[] workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var out = new ZipOutputStream(bytes)) {
            for (var part : Collections.list(in.getEntries())) {
                var content = in.getInputStream(part).readAllBytes();
                if (part.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "2014-04-07T09:00:00Z")
                            .getBytes(StandardCharsets.UTF_8);
                }
                var copy = new ZipEntry(part.getName());
                copy.setTime(JANUARY_1980);
                out.putNextEntry(copy);
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
