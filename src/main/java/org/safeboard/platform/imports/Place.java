package org.safeboard.platform.imports;

/**
 * Where something stands in a file.
 *
 * @param sheet the sheet's name; blank in a file without sheets
 * @param row the row's number as the spreadsheet shows it, from 1
 */
public record Place(String sheet, int row) {
    @Override
    public String toString() {
        return sheet.isEmpty() ? "row " + row : "sheet “" + sheet + "”, row " + row;
    }
}
