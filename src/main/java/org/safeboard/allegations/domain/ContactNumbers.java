package org.safeboard.allegations.domain;

import java.time.LocalDate;

/** Gives contacts their numbers, without gaps in a reporting year of an area. */
public interface ContactNumbers {
    /** The next number, such as LADO-2013-0001. Whoever asks next waits until this transaction is over. */
    String next(String area, LocalDate receivedOn);
}
