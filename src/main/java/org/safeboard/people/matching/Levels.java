package org.safeboard.people.matching;

/**
 * How two records compare, field by field, and what chance gives that.
 *
 * @param fields the level of each {@link Field}, by its number; then those of the traits in the order of the index
 * @param same how often records of one person compare so (log2)
 * @param stranger how often strangers compare so, with the frequencies of this index (log2)
 * @param household how often two people of one household compare so (log2)
 * @param traits the part of that which traits have (log2)
 */
record Levels(byte[] fields, double same, double stranger, double household, double traits) {

    /** The odds of the same person, against a stranger or a housemate (log2), given how often each is there. */
    double score(double prior, double housemates) {
        return prior + same - log2Sum(stranger, household + housemates);
    }

    /**
     * The odds of a housemate, against a stranger or the same person (log2). Nobody is one who shares no address and no
     * telephone.
     */
    double householdScore(double prior, double housemates) {
        return !sharesHome() ? -99 : household + housemates - log2Sum(stranger, same + prior);
    }

    private boolean sharesHome() {
        var place = Place.Level.of(fields[Field.PLACE.ordinal()]);
        return place != Place.Level.MISSING && place.compareTo(Place.Level.POSTCODE) <= 0
                || fields[Field.TELEPHONE.ordinal()] == Field.Simple.SAME.ordinal();
    }

    private static double log2Sum(double one, double other) {
        var high = Math.max(one, other);
        var apart = Math.abs(one - other);
        return apart > 40 ? high : high + Scores.log2(1 + Math.pow(2, -apart));
    }
}
