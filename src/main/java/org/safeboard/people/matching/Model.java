package org.safeboard.people.matching;

/** The weights: how often each kind of agreement is seen between two records of one person. */
public record Model() {
    /** What an installation starts with. */
    public static Model shipped() {
        return new Model();
    }
}
