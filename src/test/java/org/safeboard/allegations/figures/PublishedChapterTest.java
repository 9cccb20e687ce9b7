package org.safeboard.allegations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Cell;
import org.safeboard.platform.figures.FigureTable.Row;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.Rows;
import org.safeboard.platform.figures.protect.Attacker;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two printed years of the chapter, in the hands of somebody who wants to know about one child. */
@PageTest
class PublishedChapterTest {
    static final ReportingYear YEAR = new ReportingYear(2013);
    static final int SMALL = 7;

    /** A number wherever it is printed: the year it is about, what is counted, and of which rows. */
    record Number(ReportingYear year, String measure, Map<String, String> at) {}

    record Sum(Number total, List<Number> parts) {}

    @Autowired
    Figures figures;

    @Autowired
    List<FigureSource> sources;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Cast cast;

    final Map<Number, Cell> printed = new HashMap<>();
    final Map<Number, Long> truth = new HashMap<>();
    final Map<String, String> wholes = new HashMap<>();
    final List<Sum> sums = new ArrayList<>();

    /** The last two can be worked out where only the small numbers themselves are kept back. */
    @ParameterizedTest
    @CsvSource({"1, 12", "2, 60", "3, 250", "4, 450", "6, 45", "11, 45"})
    void small_numbers_cannot_be_worked_out(int seed, int size) {
        var area = cast.area().code();
        var cases = new Cases(database, area);
        var random = new Random(seed);
        for (int i = 0; i < size; i++) {
            cases.anything(random);
        }
        for (var year : List.of(YEAR.before(), YEAR)) {
            read(figures.chapter("allegations", area, year, Audience.WORKING), true);
            read(figures.chapter("allegations", area, year, Audience.PUBLIC), false);
            sources.forEach(source -> source.links().forEach(it -> link(it, year)));
        }
        var attacker = new Attacker();
        printed.forEach((number, cell) -> {
            long count = truth.get(number);
            if (cell.isProtected()) {
                attacker.knows(number, maybeZero(number) ? 0 : 1, isSmall(count) ? SMALL : 100_000);
            } else {
                long shown = Objects.requireNonNull(cell.numerator());
                assertThat(isSmall(count)).as("%s is printed", number).isFalse();
                assertThat(shown % 5).isZero();
                attacker.knows(number, shown == 0 ? 0 : Math.max(8, shown - 2), shown == 0 ? 0 : shown + 2);
            }
        });
        sums.forEach(it -> attacker.knowsSum(it.total, it.parts));
        printed.keySet().forEach(part -> {
            var whole = new Number(part.year, wholes.getOrDefault(part.measure, ""), part.at);
            if (printed.containsKey(whole)) {
                attacker.knowsPart(whole, part);
            }
        });
        truth.forEach((number, count) -> {
            if (isSmall(count)) {
                var range = attacker.range(number);
                assertThat(range[1] - range[0])
                        .as("%s is %d and known to be from %.1f to %.1f", number, count, range[0], range[1])
                        .isGreaterThan(4.999);
            }
        });
        assertThat(truth.values().stream().filter(PublishedChapterTest::isSmall))
                .isNotEmpty();
    }

    @Test
    void derived_numbers_rest_on_printed_ones_only() {
        var area = cast.area().code();
        var cases = new Cases(database, area);
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            cases.anything(random);
        }
        for (var table : figures.chapter("allegations", area, YEAR, Audience.PARTNERS)) {
            assertThat(table.notes()).last().asString().contains("Small numbers are protected");
            for (var row : table.rows()) {
                for (var cell : row.cells()) {
                    if (cell.isProtected()) {
                        assertThat(cell).isEqualTo(new Cell(null, null, null, "*", true));
                    } else {
                        assertThat(cell.numerator() == null || cell.numerator() % 5 == 0)
                                .isTrue();
                        assertThat(cell.denominator() == null || cell.denominator() % 5 == 0)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void a_board_may_set_its_own_rule_from_a_year_on() {
        var area = cast.area().code();
        var cases = new Cases(database, area);
        for (int i = 0; i < 9; i++) {
            cases.contact(YEAR.first());
            cases.contact(YEAR.before().first());
        }
        database.update("""
                insert into platform.disclosure_rule (area, audience, from_year, keep_up_to, round_to, derived_from, source)
                values (?, 'PARTNERS', 2013, 4, 1, 5, 'Agreed with partners')
                """, area);
        assertThat(shown(area, Audience.PARTNERS)).isEqualTo("9 10");
        assertThat(shown(area, Audience.PUBLIC)).isEqualTo("10 10");
        assertThat(shown(area, Audience.WORKING)).isEqualTo("9 9");
    }

    private String shown(String area, Audience audience) {
        var cells = figures.table("allegations.contacts", area, YEAR, audience)
                .rows()
                .getFirst()
                .cells();
        return cells.get(0).display() + " " + cells.get(1).display();
    }

    private static boolean isSmall(long count) {
        return count >= 1 && count <= SMALL;
    }

    /** Of a small total every part is kept back; beside a 0 that is kept back nobody can tell which one it is. */
    private boolean maybeZero(Number number) {
        return sums.stream()
                .filter(it -> it.parts.contains(number))
                .anyMatch(it -> isSmall(truth.get(it.total))
                        || it.parts.stream()
                                .anyMatch(other -> printed.get(other).isProtected() && truth.get(other) == 0));
    }

    private void read(List<FigureTable> tables, boolean asTruth) {
        for (var table : tables) {
            var figure = figures.find(table.id()).orElseThrow();
            for (int at = 0; at < table.columns().size(); at++) {
                var column = new HashMap<String, Number>();
                for (var row : table.rows()) {
                    var number = number(figure, table, at, row);
                    if (number != null) {
                        column.put(row.key(), number);
                        note(number, row.cells().get(at), asTruth);
                    }
                }
                total(column, column.get("total"), asTruth);
            }
            if (figure.rows() instanceof Rows.Cross) {
                for (var row : table.rows()) {
                    var across = new HashMap<String, Number>();
                    for (int at = 0; at < table.columns().size(); at++) {
                        across.put(table.columns().get(at).key(), number(figure, table, at, row));
                    }
                    total(across, across.get("total"), asTruth);
                }
            }
        }
    }

    private void total(Map<String, Number> row, Number total, boolean asTruth) {
        if (!asTruth && total != null && row.size() > 1) {
            sums.add(new Sum(
                    total, row.values().stream().filter(it -> it != total).toList()));
        }
    }

    private void note(Number number, Cell cell, boolean asTruth) {
        if (asTruth) {
            var before = truth.put(number, cell.numerator());
            assertThat(before == null || before.equals(cell.numerator())).isTrue();
        } else {
            var before = printed.put(number, cell);
            assertThat(before == null || before.equals(cell))
                    .as("%s is printed in two ways", number)
                    .isTrue();
        }
    }

    private Number number(ReportingYear year, Measure measure, Map<String, String> at) {
        var whole = measure.within();
        if (whole != null) {
            wholes.put(measure.key(), whole.key());
        }
        return new Number(year, measure.key(), at);
    }

    private Number number(Figure figure, FigureTable table, int at, Row row) {
        return switch (figure.rows()) {
            case Rows.Cross cross -> {
                var cut = new HashMap<String, String>();
                cut(cut, cross.down().key(), row.key());
                cut(cut, cross.across().key(), table.columns().get(at).key());
                yield number(table.year(), cross.measure(), cut);
            }
            case Rows.Lines lines -> {
                var line = lines.lines().stream()
                        .filter(it -> it.key().equals(row.key()))
                        .findFirst()
                        .orElseThrow();
                yield switch (figure.columns().get(at)) {
                    case Column.LineCount _ -> number(table.year(), line.measure(), Map.of());
                    case Column.LineBase _ -> number(table.year(), line.of(), Map.of());
                    default -> null;
                };
            }
            default -> {
                var cut = new HashMap<String, String>();
                if (figure.rows() instanceof Rows.By(var dimension)) {
                    cut(cut, dimension.key(), row.key());
                }
                yield switch (figure.columns().get(at)) {
                    case Column.Count it -> number(table.year(), it.measure(), cut);
                    case Column.Before it -> number(table.year().before(), it.measure(), cut);
                    default -> null;
                };
            }
        };
    }

    private static void cut(Map<String, String> cut, String dimension, String row) {
        if (!row.equals("total")) {
            cut.put(dimension, row);
        }
    }

    private void link(Link link, ReportingYear year) {
        // a part that is no row of a table was not counted
        var parts = link.parts().stream()
                .map(it -> number(it, year))
                .filter(it -> printed.containsKey(it) || !isOfPrintedTable(it))
                .toList();
        var total = number(link.total(), year);
        if (printed.containsKey(total) && printed.keySet().containsAll(parts)) {
            sums.add(new Sum(total, parts));
        }
    }

    private boolean isOfPrintedTable(Number number) {
        return !number.at.isEmpty()
                && printed.keySet().stream()
                        .anyMatch(it -> it.year.equals(number.year)
                                && it.measure.equals(number.measure)
                                && it.at.keySet().equals(number.at.keySet()));
    }

    private static Number number(Link.Number number, ReportingYear year) {
        var dimension = number.dimension();
        return new Number(
                year, number.measure().key(), dimension == null ? Map.of() : Map.of(dimension.key(), number.code()));
    }
}
