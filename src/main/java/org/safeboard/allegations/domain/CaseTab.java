package org.safeboard.allegations.domain;

/** A place on the case file where slices show their work; those of one place follow each other by their order. */
public enum CaseTab {
    /** Above everything: what nobody who opens the file may miss. */
    TOP,
    SUMMARY,
    CONCERN,
    MEETINGS,
    /** Who is told what, and the letters. */
    TOLD,
    /** Other authorities that have a part in it. */
    AUTHORITIES
}
