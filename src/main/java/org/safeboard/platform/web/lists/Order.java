package org.safeboard.platform.web.lists;

import java.util.Collection;

/** By which column a list is ordered; written {@code received}, or {@code -received} from high to low. */
public record Order(String column, boolean descending) {
    /** What was asked for, if it is one of these columns; else the usual order. */
    public static Order parse(String text, Collection<String> columns, Order usual) {
        var descending = text.startsWith("-");
        var column = descending ? text.substring(1) : text;
        return columns.contains(column) ? new Order(column, descending) : usual;
    }

    /** The order that a click on a column's heading asks for: the other way round where it is the present one. */
    public Order clicked(String on) {
        return new Order(on, column.equals(on) && !descending);
    }

    /** The value of {@code aria-sort} at a column's heading. */
    public String ariaSort(String of) {
        if (!column.equals(of)) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + column;
    }
}
