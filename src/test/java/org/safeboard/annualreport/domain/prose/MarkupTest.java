package org.safeboard.annualreport.domain.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeboard.annualreport.domain.FigureBook;
import org.safeboard.annualreport.domain.Tables;
import org.safeboard.annualreport.domain.prose.Inline.Reference;
import org.safeboard.annualreport.domain.prose.Inline.Words;
import org.safeboard.annualreport.domain.prose.Part.ChartPlace;
import org.safeboard.annualreport.domain.prose.Part.Heading;
import org.safeboard.annualreport.domain.prose.Part.Items;
import org.safeboard.annualreport.domain.prose.Part.Paragraph;
import org.safeboard.annualreport.domain.prose.Part.TablePlace;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Cell;
import org.safeboard.platform.figures.FigureTable.Row;
import org.safeboard.platform.figures.ReportingYear;

class MarkupTest {
    @Test
    void reads_every_kind_of_part() {
        var parts = Markup.read("""
                ## A heading
                A line
                and its end.

                - one
                - **two** of {a.b.c}
                1. first
                2) second
                [table a.b]
                [chart a.b]
                [chart a.b 2]
                ### Deeper
                """);
        assertThat(parts)
                .containsExactly(
                        new Heading(1, "A heading"),
                        new Paragraph(List.of(new Words("A line and its end.", false))),
                        new Items(
                                false,
                                List.of(
                                        List.of(new Words("one", false)),
                                        List.of(
                                                new Words("two", true),
                                                new Words(" of ", false),
                                                new Reference("a.b.c", false)))),
                        new Items(
                                true, List.of(List.of(new Words("first", false)), List.of(new Words("second", false)))),
                        new TablePlace("a.b"),
                        new ChartPlace("a.b", 1),
                        new ChartPlace("a.b", 2),
                        new Heading(2, "Deeper"));
    }

    @Test
    void a_passage_is_printed_only_where_its_figure_counted_something() {
        var text = """
                Before
                [if sample.contacts-by-sector]
                Counted
                [end]
                [if sample.nothing-counted]
                Not counted
                [end]
                After
                """;
        var unrecorded = new FigureTable(
                "sample.nothing-counted",
                "Nothing",
                "",
                List.of(),
                "contacts",
                "walsall",
                new ReportingYear(2013),
                Audience.WORKING,
                "",
                List.of(new FigureTable.Heading("contacts", "Contacts", Column.Kind.COUNT)),
                List.of(
                        new Row("EDU", "Education", false, List.of(cell(0))),
                        new Row("NOT_RECORDED", "Not recorded", false, List.of(cell(9))),
                        new Row("total", "Total", true, List.of(cell(9)))),
                List.of());
        var book = new FigureBook(List.of(Tables.bySector(97, 65), unrecorded));
        assertThat(Passages.printed(Markup.read(text), book))
                .containsExactly(paragraph("Before"), paragraph("Counted"), paragraph("After"));
        assertThat(Checks.of("[if sample.unheard-of]\nText\n[end]", book))
                .extracting(Finding::message)
                .containsExactly("There is no such table or chart. Take the line out or correct it.");
    }

    private static Cell cell(long count) {
        return new Cell(BigDecimal.valueOf(count), count, null, Long.toString(count), false);
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(List.of(new Words(words, false)));
    }

    @Test
    void keeps_as_text_what_is_no_markup() {
        assertThat(Markup.read("Two ** stars, # a sign, {not a name}, <b>no markup</b>, 5 - 3."))
                .containsExactly(new Paragraph(
                        List.of(new Words("Two ** stars, # a sign, {not a name}, <b>no markup</b>, 5 - 3.", false))));
    }

    @Test
    void reads_whatever_is_typed_and_loses_no_letter() {
        var pieces = List.of(
                "a",
                "Z",
                "7",
                " ",
                "\n",
                "\n\n",
                "**",
                "*",
                "{",
                "}",
                "{a.b}",
                "- ",
                "1. ",
                "## ",
                "[table a.b]",
                ".",
                "\u00E9");
        var random = new Random(20140331);
        for (int i = 0; i < 3000; i++) {
            var text = random.ints(random.nextInt(40), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            var letters = Markup.read(text).stream()
                    .flatMap(it -> it.runs().stream())
                    .flatMap(List::stream)
                    .map(it -> it instanceof Words words ? words.text() : ((Reference) it).name())
                    .collect(Collectors.joining());
            for (var letter : List.of("Z", "\u00E9")) {
                assertThat(letters.split(letter, -1).length).as(text).isEqualTo(text.split(letter, -1).length);
            }
            Checks.of(text, org.safeboard.annualreport.domain.Tables.contacts());
        }
    }
}
