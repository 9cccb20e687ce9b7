package org.safeboard.annualreport.domain.print;

import java.util.List;
import java.util.stream.Stream;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.FigureBook;
import org.safeboard.annualreport.domain.Snapshot;
import org.safeboard.platform.figures.Audience;

/** A chapter with the figures it is printed with. */
public record Printed(String id, String title, List<Snapshot.Section> sections, FigureBook book) {
    public static Printed draft(Chapter chapter, FigureBook book) {
        return new Printed(chapter.key().chapter(), chapter.title(), chapter.texts(), book);
    }

    /** For whom, as an address says it; for the office where it does not. */
    public static Audience reader(String written) {
        return Stream.of(Audience.values())
                .filter(it -> it.name().equalsIgnoreCase(written))
                .findFirst()
                .orElse(Audience.WORKING);
    }

    /** One section alone, as it would look. */
    public Printed only(String section, String text) {
        var one = sections.stream()
                .filter(it -> it.id().equals(section))
                .map(it -> new Snapshot.Section(it.id(), it.title(), text))
                .toList();
        return new Printed(id, title, one, book);
    }
}
