package org.safeboard.annualreport.domain;

import java.util.List;
import java.util.Optional;

/** What was published. */
public interface Editions {
    /** All editions of a chapter, the latest first. */
    List<Edition.Head> of(ChapterKey chapter);

    Optional<Edition> find(ChapterKey chapter, int number);

    /** Adds an edition; its number has to be the next. */
    void add(Edition edition);
}
