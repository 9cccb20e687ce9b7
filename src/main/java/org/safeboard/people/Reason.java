package org.safeboard.people;

/**
 * How one thing that was stated compares, in words that can be read aloud, and how much that counts.
 *
 * @param field what was compared: "Name", "Date of birth", "Address"
 * @param words what agreed and how, such as "day and month the other way round"
 * @param weight by how many doublings it makes the same person likelier (bits); below nought where it speaks against
 */
public record Reason(String field, String words, double weight) {

    /** How much it counts, as a person says it. */
    public String strength() {
        return weight >= 8
                ? "counts very much"
                : weight >= 4
                        ? "counts much"
                        : weight >= 1
                                ? "counts a little"
                                : weight > -1
                                        ? "hardly counts"
                                        : weight > -4 ? "speaks a little against" : "speaks against";
    }
}
