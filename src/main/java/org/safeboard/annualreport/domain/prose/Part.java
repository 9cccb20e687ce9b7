package org.safeboard.annualreport.domain.prose;

import java.util.List;
import java.util.stream.Stream;

/** A part of a section's text. */
public sealed interface Part {

    /** Every run of words and figures in it, paragraph by paragraph. */
    default List<List<Inline>> runs() {
        return switch (this) {
            case Paragraph paragraph -> List.of(paragraph.inlines());
            case Items items -> items.items();
            case Heading heading -> List.of(List.of(new Inline.Words(heading.text(), false)));
            case TablePlace _, ChartPlace _, If _, End _ -> List.of();
        };
    }

    /** The names of the figures it calls. */
    default Stream<String> names() {
        return runs().stream()
                .flatMap(List::stream)
                .filter(Inline.Reference.class::isInstance)
                .map(it -> ((Inline.Reference) it).name());
    }

    /** @param level 1 or 2, below the section's own heading */
    record Heading(int level, String text) implements Part {}

    record Paragraph(List<Inline> inlines) implements Part {}

    record Items(boolean numbered, List<List<Inline>> items) implements Part {}

    /** Where a whole table is printed. */
    record TablePlace(String figure) implements Part {}

    /** Here begins what is printed only where the figure counted something. */
    record If(String figure) implements Part {}

    /** Here it ends. */
    record End() implements Part {}

    /** @param number which of the figure's charts, from 1 */
    record ChartPlace(String figure, int number) implements Part {}
}
