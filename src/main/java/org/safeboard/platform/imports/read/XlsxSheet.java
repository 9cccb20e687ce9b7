package org.safeboard.platform.imports.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.Unreadable;

/**
 * A sheet of a workbook.
 *
 * @param from1904 whether its days count from 1904; one box for all sheets, since the workbook may say so after naming them
 */
record XlsxSheet(
        Parts parts, String part, String name, boolean hidden, Styles styles, SharedStrings strings, boolean[] from1904)
        implements SheetFile.Sheet {

    @Override
    public void read(SheetFile.RowReader reader) {
        var entry = parts.zip().getEntry(part);
        if (entry == null) {
            return;
        }
        try (var in = parts.open(entry, Long.MAX_VALUE)) {
            new Reading(Parts.reader(in)).rows(reader);
        } catch (XMLStreamException broken) {
            throw new Unreadable(
                    "Sheet “%s” is damaged: open the file in Excel, save it again and choose that".formatted(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One reading of the sheet. */
    private final class Reading {
        private final XMLStreamReader xml;
        private @Nullable Object[] cells = new @Nullable Object[64];
        private int width;
        private int number;
        private int column;

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        void rows(SheetFile.RowReader reader) throws XMLStreamException {
            while (xml.hasNext()) {
                var event = Parts.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> begin();
                        case "c" -> cell();
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (xml.getLocalName().equals("row") && !end(reader)) {
                        return;
                    }
                    if (xml.getLocalName().equals("sheetData")) {
                        return;
                    }
                }
            }
        }

        private void begin() {
            var stated = attribute("r");
            var told = Columns.number(stated);
            number = told < 0 ? number + 1 : told;
            column = -1;
            width = 0;
        }

        private boolean end(SheetFile.RowReader reader) {
            if (width == 0) {
                return true;
            }
            parts.budget().row();
            var row = Arrays.copyOf(cells, width);
            Arrays.fill(cells, 0, width, null);
            return reader.row(number, row);
        }

        private String attribute(String wanted) {
            var value = xml.getAttributeValue(null, wanted);
            return value == null ? "" : value;
        }

        private void cell() throws XMLStreamException {
            var address = attribute("r");
            column = address.isEmpty() ? column + 1 : Columns.of(address);
            var type = attribute("t");
            var style = attribute("s");
            String value = null;
            String inline = null;
            var formula = false;
            while (true) {
                var event = Parts.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "v" -> value = xml.getElementText();
                        case "is" -> inline = SharedStrings.text(xml, "is");
                        case "f" -> formula = true;
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    break;
                } else if (event == XMLStreamConstants.END_DOCUMENT) {
                    throw new XMLStreamException("ended too soon");
                }
            }
            put(
                    inline != null
                            ? inline
                            : value == null
                                    ? formula ? new SheetFile.CellError("a formula without a value") : null
                                    : value(type, style, value));
        }

        private void put(@Nullable Object value) {
            if (value == null || value instanceof String text && text.isBlank()) {
                return;
            }
            parts.budget().cell(column, number);
            if (value instanceof String text) {
                parts.budget().text(text.length(), number);
            }
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, column * 2);
            }
            cells[column] = value;
            width = Math.max(width, column + 1);
        }

        private @Nullable Object value(String type, String style, String value) {
            return switch (type) {
                case "s" -> strings.get(Columns.number(value));
                case "str" -> SharedStrings.unescape(value);
                case "b" -> value.equals("1") || value.equals("true");
                case "e" -> new SheetFile.CellError(value);
                case "d" -> value;
                default -> number(style, value);
            };
        }

        private @Nullable Object number(String style, String value) {
            if (value.isBlank()) {
                return null;
            }
            double number;
            try {
                number = Double.parseDouble(value);
            } catch (NumberFormatException notOne) {
                return new SheetFile.CellError(value);
            }
            return styles.date(style) ? ExcelDates.of(number, from1904[0]) : (Object) number;
        }
    }
}
