package org.safeboard.platform.figures;

import org.safeboard.platform.figures.FigureTable.Cell;

/**
 * A value that prose refers to by name.
 *
 * @param name as written: {@code allegations.contacts.change}
 * @param what the figure, row and column in words, for whoever chooses a name
 */
public record FigureValue(String name, String what, Column.Kind kind, Cell cell) {

    /** Which way something went since the year before. */
    public enum Direction {
        ROSE,
        FELL,
        UNCHANGED,
        /** Not a comparison, nothing to compare with, or protected. */
        NONE
    }

    public Direction direction() {
        if (kind != Column.Kind.CHANGE && kind != Column.Kind.CHANGE_PERCENT) {
            return Direction.NONE;
        }
        var now = cell.numerator();
        var then = cell.denominator();
        if (now == null || then == null || cell.isProtected()) {
            return Direction.NONE;
        }
        return now > then ? Direction.ROSE : now < then ? Direction.FELL : Direction.UNCHANGED;
    }

    /** As prose needs it: without sign, since the sentence says "rose" or "fell". */
    public String text() {
        return kind == Column.Kind.CHANGE || kind == Column.Kind.CHANGE_PERCENT
                ? cell.display().replaceFirst("^[+\u2212]", "")
                : cell.display();
    }
}
