package org.safeboard.platform.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into files that hold files; only their tables of contents are read, so that nothing unpacks. */
final class Containers {
    /** What the detector says of any Office document, which it cannot tell apart. */
    static final Set<String> OOXML = Set.of("application/zip", "application/x-tika-ooxml");

    private Containers() {}

    /** An Office document of this folder, without macros. */
    static boolean isOffice(byte[] content, String folder) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var names = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            return names.contains("[Content_Types].xml")
                    && names.stream().anyMatch(it -> it.startsWith(folder))
                    && names.stream()
                            .noneMatch(it -> it.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** A message that Outlook saved, rather than another old Office file, which may hold macros. */
    static boolean isOutlookMessage(byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntryCaseInsensitive("__properties_version1.0");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
