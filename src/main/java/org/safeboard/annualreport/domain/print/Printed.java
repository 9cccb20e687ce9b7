package org.safeboard.annualreport.domain.print;

import java.util.List;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.FigureBook;
import org.safeboard.annualreport.domain.Snapshot;

/** A chapter with the figures it is printed with. */
public record Printed(String id, String title, List<Snapshot.Section> sections, FigureBook book) {
    public static Printed draft(Chapter chapter, FigureBook book) {
        return new Printed(chapter.key().chapter(), chapter.title(), chapter.texts(), book);
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
