package org.safeboard.annualreport.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Cell;
import org.safeboard.platform.figures.FigureTable.Heading;
import org.safeboard.platform.figures.FigureTable.Row;
import org.safeboard.platform.figures.ReportingYear;

/** Tables as the figures would give them, made by hand. */
public final class Tables {
    private Tables() {}

    /** 239 contacts after 180; education 97 after 65, transport 9 after 18, faith 11 after 11. */
    public static FigureBook contacts() {
        return new FigureBook(List.of(bySector(97, 65), whole()));
    }

    public static FigureTable bySector(int education, int educationBefore) {
        var rows = new ArrayList<Row>();
        rows.add(row("EDU", "Education", false, education, educationBefore, 239));
        rows.add(row("TRA", "Transport", false, 9, 18, 239));
        rows.add(row("FAI", "Faith", false, 11, 11, 239));
        rows.add(row("HEA", "Health", false, 0, 0, 239));
        rows.add(row("NOT_RECORDED", "Not recorded", false, 122, 86, 239));
        rows.add(row("total", "Total", true, 239, 180, 239));
        return new FigureTable(
                "sample.contacts-by-sector",
                "Contacts by setting",
                "Contacts received from 1 April 2013 to 31 March 2014.",
                List.of(),
                "contacts",
                "walsall",
                new ReportingYear(2013),
                Audience.WORKING,
                "Setting",
                columns(),
                rows,
                List.of(new Figure.Chart("Contacts by setting", Figure.Form.BARS, List.of("contacts", "before"))));
    }

    private static FigureTable whole() {
        return new FigureTable(
                "sample.contacts",
                "Contacts",
                "Contacts received from 1 April 2013 to 31 March 2014.",
                List.of(),
                "contacts",
                "walsall",
                new ReportingYear(2013),
                Audience.WORKING,
                "",
                columns(),
                List.of(row("total", "Contacts", true, 239, 180, 239)),
                List.of());
    }

    private static List<Heading> columns() {
        return List.of(
                new Heading("contacts", "Contacts", Column.Kind.COUNT),
                new Heading("percent", "% of contacts", Column.Kind.PERCENT),
                new Heading("before", "Year before", Column.Kind.COUNT),
                new Heading("change", "Change", Column.Kind.CHANGE),
                new Heading("change-percent", "Change in %", Column.Kind.CHANGE_PERCENT));
    }

    private static Row row(String key, String label, boolean total, long now, long before, long all) {
        var percent = Math.round(100.0 * now / all);
        var change = now - before;
        var signed = (change > 0 ? "+" : change < 0 ? "\u2212" : "") + Math.abs(change);
        var changed = before == 0 ? null : Math.round(100.0 * change / before);
        return new Row(
                key,
                label,
                total,
                List.of(
                        cell(now, now, null, String.valueOf(now)),
                        cell(percent, now, all, percent + "%"),
                        cell(before, before, null, String.valueOf(before)),
                        cell(change, now, before, signed),
                        cell(
                                changed,
                                now,
                                before,
                                changed == null
                                        ? "\u2013"
                                        : (changed < 0 ? "\u2212" : "+") + Math.abs(changed) + "%")));
    }

    private static Cell cell(
            @Nullable Long value, @Nullable Long numerator, @Nullable Long denominator, String display) {
        return new Cell(value == null ? null : BigDecimal.valueOf(value), numerator, denominator, display, false);
    }

    public static Map<Audience, List<FigureTable>> forAll(FigureBook book) {
        return Map.of(
                Audience.WORKING, book.tables(), Audience.PARTNERS, book.tables(), Audience.PUBLIC, book.tables());
    }
}
