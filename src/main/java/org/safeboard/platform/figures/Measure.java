package org.safeboard.platform.figures;

import org.jspecify.annotations.Nullable;

/**
 * Something that is counted in a year, such as contacts received or initial meetings held. Its SQL runs over the view of
 * a {@link Fact}; it is written by programmers and never made of what somebody typed.
 *
 * @param key unique in its source; the same key is the same number in every table
 * @param heading the column heading: "Contacts"
 * @param on the date column that has to lie in the year
 * @param where a further SQL condition; {@code true} for none
 * @param within the measure of which this one counts a part of the same rows; null for none
 * @param check SQL that counts the same from the tables below the view, with :area, :first and :last; blank for none
 */
public record Measure(
        Fact fact,
        String key,
        String heading,
        String on,
        String where,
        @Nullable Measure within,
        String check) {

    public static Measure of(Fact fact, String key, String heading, String on) {
        return new Measure(fact, key, heading, on, "true", null, "");
    }

    /** Those of this measure which meet a condition as well. */
    public Measure those(String key, String heading, String where) {
        var both = this.where.equals("true") ? where : this.where + " and " + where;
        return new Measure(fact, key, heading, on, both, this, "");
    }

    /** Those that meet a condition of their own, which is known to hold only within this measure. */
    public Measure part(String key, String heading, String where) {
        return new Measure(fact, key, heading, on, where, this, "");
    }

    public Measure checkedBy(String sql) {
        return new Measure(fact, key, heading, on, where, within, sql);
    }
}
