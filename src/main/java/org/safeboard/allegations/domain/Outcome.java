package org.safeboard.allegations.domain;

/** What was found about an allegation. Which of them may be chosen on a day is the list {@code allegations/outcome}. */
public enum Outcome {
    SUB,
    UNS,
    UNF,
    FAL,
    MAL;

    /** "Malicious" says that somebody set out to deceive, so a second person confirms it. */
    public boolean needsSecondPerson() {
        return this == MAL;
    }
}
