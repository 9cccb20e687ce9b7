package org.safeboard.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {
    @Test
    void puts_every_table_on_its_sheet_with_its_base_numbers_as_numbers_and_text_as_text() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(WorkbookWriter.write(Sample.document())))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            var sheet = workbook.getSheet("Table 1");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Base: Contacts received");
            assertThat(sheet.getRow(5).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("*");
            assertThat(sheet.getRow(8).getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(workbook.getSheet("Contents").getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("Table 1: Contacts by setting");
        }
    }
}
