package org.safeboard.annualreport.domain;

import java.util.List;
import java.util.Objects;

/** How far a chapter is. */
public enum ChapterState {
    NOT_STARTED("Not started", "grey"),
    DRAFT("Draft", "yellow"),
    PUBLISHED("Published", "green"),
    CHANGED("Published, draft changed since", "blue");

    private final String title;
    private final String colour;

    ChapterState(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    /** @param editions the latest first */
    public static ChapterState of(Chapter chapter, List<Edition.Head> editions) {
        var texts = chapter.sections().stream()
                .map(Chapter.Section::saved)
                .filter(Objects::nonNull)
                .toList();
        if (editions.isEmpty()) {
            return texts.isEmpty() ? NOT_STARTED : DRAFT;
        }
        return texts.stream().anyMatch(it -> it.at().isAfter(editions.getFirst().at())) ? CHANGED : PUBLISHED;
    }

    public String title() {
        return title;
    }

    /** Of its tag on a page. */
    public String colour() {
        return colour;
    }
}
