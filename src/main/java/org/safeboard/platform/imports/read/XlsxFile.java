package org.safeboard.platform.imports.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.safeboard.platform.imports.Unreadable;

/**
 * A workbook (ECMA-376). Read by ourselves: the libraries make room for as many columns as a cell's address claims, so that a
 * small file could take all memory; here nothing grows but what is counted.
 */
final class XlsxFile implements SheetFile {
    private final ZipFile zip;
    private final List<Sheet> sheets;

    private XlsxFile(ZipFile zip, List<Sheet> sheets) {
        this.zip = zip;
        this.sheets = List.copyOf(sheets);
    }

    static XlsxFile open(Path file, String name, Budget budget) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw damaged(name);
        }
        try {
            if (zip.size() > budget.limits().parts()) {
                throw new Unreadable("This workbook has far more parts than a spreadsheet would, so it was not opened");
            }
            if (zip.stream()
                    .anyMatch(it ->
                            it.getName().toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"))) {
                throw new Unreadable(
                        "%s contains macros: save it as an Excel workbook without macros (.xlsx)".formatted(name));
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Unreadable("%s is not an Excel workbook: save it as .xlsx and choose that".formatted(name));
            }
            return new XlsxFile(zip, sheets(new Parts(zip, budget)));
        } catch (XMLStreamException | ZipException broken) {
            zip.close();
            throw damaged(name);
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static Unreadable damaged(String name) {
        return new Unreadable("%s is damaged: open it in Excel, save it again and choose that".formatted(name));
    }

    private static List<Sheet> sheets(Parts parts) throws IOException, XMLStreamException {
        var targets = targets(parts);
        var styles = Styles.read(parts);
        var strings = SharedStrings.read(parts);
        var sheets = new ArrayList<Sheet>();
        var from1904 = new boolean[1];
        parts.read("xl/workbook.xml", xml -> {
            if (xml.at("workbookPr")) {
                from1904[0] = xml.yes("date1904");
            } else if (xml.at("sheet")) {
                var target = targets.get(xml.attribute("id"));
                if (target != null && target.contains("worksheets/")) {
                    var hidden = xml.attribute("state")
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("hidden");
                    sheets.add(new XlsxSheet(parts, target, xml.attribute("name"), hidden, styles, strings, from1904));
                }
            }
        });
        if (sheets.size() > parts.budget().limits().sheets()) {
            throw new Unreadable(
                    "This workbook has more than %d sheets: bring in those with your rows as a file of their own"
                            .formatted(parts.budget().limits().sheets()));
        }
        return sheets;
    }

    private static Map<String, String> targets(Parts parts) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        parts.read("xl/_rels/workbook.xml.rels", xml -> {
            if (xml.at("Relationship")) {
                var target = xml.attribute("Target");
                targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
