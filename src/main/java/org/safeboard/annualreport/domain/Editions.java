package org.safeboard.annualreport.domain;

import java.util.List;
import java.util.Optional;

/** What was published. */
public interface Editions {
    /** All editions of a chapter, the latest first. */
    List<Edition> of(ChapterKey chapter);

    Optional<Edition> find(ChapterKey chapter, int number);

    void add(Edition edition);
}
