package org.safeboard.platform.imports.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safeboard.platform.imports.values.CellReader;

/** Reads whole files, as lines of what their cells show; and makes workbooks part by part. */
final class Reading {
    private Reading() {}

    static List<String> lines(Path folder, String name, byte[] content) {
        return lines(folder, name, content, Limits.USUAL);
    }

    static List<String> lines(Path folder, String name, byte[] content, Limits limits) {
        var lines = new ArrayList<String>();
        try {
            var path = Files.write(folder.resolve("upload"), content);
            try (var file = SheetFiles.open(path, name, limits)) {
                for (var sheet : file.sheets()) {
                    sheet.read((number, cells) -> lines.add(number + ": "
                            + String.join(
                                    " | ",
                                    Arrays.stream(cells).map(CellReader::shown).toList())));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }

    /** A workbook with one sheet, of which every part can be something else. */
    static byte[] workbook(String sheetData, Map<String, String> others) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>"
                        .formatted(sheetData));
        parts.putAll(others);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
