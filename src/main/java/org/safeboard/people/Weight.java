package org.safeboard.people;

import java.util.Locale;

/**
 * How much one way of agreeing counts when two records are compared.
 *
 * @param field what is compared: "Family name"
 * @param level how it agrees, in words: "sounds the same"
 * @param same how often records of one person compare so, as a chance
 * @param strangers how often records of two strangers do
 */
public record Weight(String field, String level, double same, double strangers) {
    private static final double RARE = .01;
    private static final double ALMOST_ALL = .995;

    /** By how many doublings it makes the same person likelier; below nought where it speaks against. */
    public double doublings() {
        return Math.log(same / strangers) / Math.log(2);
    }

    /** How much it counts, as a person says it. */
    public String strength() {
        return new Reason(field, level, doublings()).strength();
    }

    public String sameInWords() {
        return often(same);
    }

    public String strangersInWords() {
        return often(strangers);
    }

    /** "83 in 100", "1 in 20,000", "nearly always". */
    private static String often(double chance) {
        if (chance >= ALMOST_ALL) {
            return "nearly always";
        }
        return chance >= RARE
                ? "%d in 100".formatted(Math.round(chance * 100))
                : String.format(Locale.UK, "1 in %,d", Math.round(1 / chance));
    }
}
