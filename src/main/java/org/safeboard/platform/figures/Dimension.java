package org.safeboard.platform.figures;

import java.util.List;

/**
 * What a table is broken down by.
 *
 * @param key unique in its source: the same key is the same breakdown in every table
 * @param heading what stands above the rows: "Setting"
 * @param sql an expression over the view that gives a row's code, null where not recorded
 * @param codes the dated code list that names the rows, such as {@code allegations/sector}; blank for {@code choices}
 * @param choices the rows in order where they are no code list
 */
public record Dimension(String key, String heading, String sql, String codes, List<Choice> choices) {

    /**
     * One row of a breakdown.
     *
     * @param always whether the row is printed even when nothing was counted in it
     */
    public record Choice(String code, String label, boolean always) {
        public Choice(String code, String label) {
            this(code, label, true);
        }
    }

    /** The code of the row for those of which it was not recorded. */
    public static final String NOT_RECORDED = "NOT_RECORDED";

    public Dimension {
        choices = List.copyOf(choices);
    }

    public static Dimension coded(String key, String heading, String sql, String codes) {
        return new Dimension(key, heading, sql, codes, List.of());
    }

    public static Dimension of(String key, String heading, String sql, Choice... choices) {
        return new Dimension(key, heading, sql, "", List.of(choices));
    }

    /** A number, such as days, whose median or mean is wanted; never rows of a table. */
    public static Dimension number(String key, String heading, String sql) {
        return new Dimension(key, heading, sql, "", List.of());
    }

    /** A row's code in SQL, the one for "not recorded" too. */
    public String rowSql() {
        return "coalesce((" + sql + ")::text, '" + NOT_RECORDED + "')";
    }

    public boolean isNumber() {
        return codes.isEmpty() && choices.isEmpty();
    }
}
