package org.safeboard.platform.imports.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.platform.imports.Unreadable;

class XlsxFileTest {
    @TempDir
    Path folder;

    private java.util.List<String> lines(byte[] content) {
        return Reading.lines(folder, "a.xlsx", content);
    }

    private static byte[] bytes(XSSFWorkbook book) throws Exception {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] nasty(boolean from1904) throws Exception {
        try (var book = new XSSFWorkbook()) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd\\-mmm\\-yy;@"));
            var time = book.createCellStyle();
            time.setDataFormat((short) 20);
            var sheet = book.createSheet("LADO & Co");
            sheet.createRow(0).createCell(0).setCellValue("A title over all of it");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("\u00a0 padded \u00a0");
            row.createCell(1).setCellValue(LocalDate.of(2013, 4, 17));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue("0123");
            row.createCell(3).setCellFormula("1+1");
            row.createCell(4).setCellValue(0.705);
            row.getCell(4).setCellStyle(time);
            var rich = new XSSFRichTextString("part bold");
            rich.applyFont(0, 4, book.createFont());
            row.createCell(5).setCellValue(rich);
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellFormula("1/0");
            row.createCell(8).setCellValue("𠮷 and\nmore");
            row.createCell(9).setBlank();
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateFormulaCell(row.getCell(3));
            evaluator.evaluateFormulaCell(row.getCell(7));
            book.createSheet("Empty");
            book.createSheet("Lists").createRow(0).createCell(0).setCellValue("hidden");
            book.setSheetHidden(2, true);
            return bytes(book);
        }
    }

    @Test
    void reads_what_offices_do_to_workbooks() throws Exception {
        assertThat(lines(nasty(false)))
                .containsExactly(
                        "1: A title over all of it",
                        "4: padded | 17/04/2013 | 0123 | 2 | 16:55:12 | part bold | Yes | #DIV/0! | 𠮷 and\nmore",
                        "1: hidden");
    }

    @Test
    void counts_days_from_1904_where_the_workbook_does() throws Exception {
        assertThat(lines(nasty(true))).element(1).asString().contains("17/04/2013 | 0123 | 2 | 16:55:12");
    }

    @Test
    void says_that_a_formula_has_no_value() {
        assertThat(lines(Reading.workbook("<row r=\"2\"><c r=\"B2\"><f>A1</f></c></row>", Map.of())))
                .containsExactly("2:  | a formula without a value");
    }

    @Test
    void numbers_rows_and_cells_that_do_not_say_where_they_are() {
        assertThat(lines(Reading.workbook(
                        "<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>x</t></is></c></row><row><c><v>2</v></c></row>",
                        Map.of())))
                .containsExactly("1: 1 | x", "2: 2");
    }

    @Test
    void knows_dates_by_their_format() {
        for (var format : new String[] {"dd/mm/yyyy", "[$-809]d mmmm yyyy;@", "h:mm AM/PM", "[h]:mm", "d\"th\" mmm"}) {
            assertThat(Styles.showsDate(format)).as(format).isTrue();
        }
        for (var format : new String[] {"General", "0.00", "#,##0 \"days\"", "[Red]0", "\"d\"0", "@", "0.0E+00"}) {
            assertThat(Styles.showsDate(format)).as(format).isFalse();
        }
    }

    @Test
    void counts_days_as_excel_does_around_the_day_that_never_was() {
        assertThat(ExcelDates.of(1, false)).hasToString("1900-01-01T00:00");
        assertThat(ExcelDates.of(59, false)).hasToString("1900-02-28T00:00");
        assertThat(ExcelDates.of(61, false)).hasToString("1900-03-01T00:00");
        assertThat(ExcelDates.of(41_381.75, false)).hasToString("2013-04-17T18:00");
        assertThat(ExcelDates.of(-1, false)).isEqualTo(-1.0);
    }

    @Test
    void refuses_what_is_not_a_workbook() throws Exception {
        assertThatThrownBy(() -> lines("MZ\u0090\0 a program".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("a.xlsx is named like an Excel workbook but is");
        assertThatThrownBy(() -> lines(Reading.zip(Map.of("a.txt", "x")))).isInstanceOf(Unreadable.class);
        var nasty = nasty(false);
        assertThatThrownBy(() -> lines(java.util.Arrays.copyOf(nasty, nasty.length / 2)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> Reading.lines(folder, "a.xlsm", nasty)).hasMessageContaining("macros");
        assertThatThrownBy(() -> Reading.lines(folder, "a.exe", nasty)).hasMessageContaining("neither");
        assertThatThrownBy(() -> lines(Reading.workbook("", Map.of("xl/vbaProject.bin", "x"))))
                .hasMessageContaining("contains macros");
    }

    @Test
    void asks_for_an_encrypted_workbook_without_its_password() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(nasty(false));
            }
            files.writeFilesystem(bytes);
        }
        assertThatThrownBy(() -> lines(bytes.toByteArray()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("without a password");
    }

    @Test
    void is_not_blown_up() {
        var zeros = new HashMap<String, String>();
        zeros.put("xl/sharedStrings.xml", "<sst><si><t>" + "0".repeat(40 << 20) + "</t></si></sst>");
        assertThatThrownBy(() -> lines(Reading.workbook("", zeros))).hasMessageContaining("unpacks to far more");

        var far = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
        assertThatThrownBy(() -> lines(Reading.workbook(far, Map.of()))).hasMessageContaining("beyond the 300 columns");

        var entity =
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        assertThatThrownBy(() -> lines(Reading.workbook("", Map.of("xl/worksheets/sheet1.xml", entity))))
                .isInstanceOf(Unreadable.class);

        var few = new Limits(1 << 20, 1 << 20, 1 << 20, 300, 100, 5, 10, 10, 20, 100, Duration.ofMinutes(1));
        var rows = "<row><c><v>1</v></c></row>".repeat(11);
        assertThatThrownBy(() -> Reading.lines(folder, "a.xlsx", Reading.workbook(rows, Map.of()), few))
                .hasMessageContaining("more than 10 rows");
        var cells = ("<row>" + "<c><v>1</v></c>".repeat(7) + "</row>").repeat(3);
        assertThatThrownBy(() -> Reading.lines(folder, "a.xlsx", Reading.workbook(cells, Map.of()), few))
                .hasMessageContaining("more than 20 cells");
        var parts = new HashMap<String, String>();
        for (var i = 0; i < 120; i++) {
            parts.put("xl/media/" + i, "x");
        }
        assertThatThrownBy(() -> Reading.lines(folder, "a.xlsx", Reading.workbook("", parts), few))
                .hasMessageContaining("more parts");
    }
}
