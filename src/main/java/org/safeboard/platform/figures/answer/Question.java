package org.safeboard.platform.figures.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Rows;
import org.safeboard.platform.figures.count.Slice;

/**
 * A question about one period.
 *
 * @param by none, one or two breakdowns
 */
public record Question(String area, Topic topic, List<Dimension> by, Period period, Audience audience) {
    /** The key of the column that counts where there is one breakdown or none. */
    private static final String COUNT = "count";

    public Question {
        by = List.copyOf(by);
        if (by.size() > 2) {
            throw new IllegalArgumentException("At most two breakdowns");
        }
    }

    /** It asked as a figure, with the base and the notes of the figure that defines it. */
    Figure figure() {
        var measure = topic.measure();
        var defined = topic.definition();
        var columns = List.<Column>of(
                new Column.Count(COUNT, measure.heading(), measure), new Column.Share("share", "% of all", measure));
        return new Figure(
                topic.module() + ".asked",
                title(),
                base(),
                defined.notes(),
                defined.unit(),
                switch (by.size()) {
                    case 0 -> new Rows.Whole(measure.heading());
                    case 1 -> new Rows.By(by.getFirst());
                    default -> new Rows.Cross(by.getFirst(), by.getLast(), measure);
                },
                by.size() == 2 ? List.of() : columns,
                List.of());
    }

    /** What is counted: what the figure that defines it says, and which of that where it does not begin with it. */
    private String base() {
        var base = topic.definition().base();
        return base.startsWith(topic.title()) ? base : topic.title() + ". " + base;
    }

    public String title() {
        return by.isEmpty()
                ? topic.title()
                : topic.title() + " by "
                        + by.stream()
                                .map(it -> it.heading().toLowerCase(Locale.UK))
                                .collect(Collectors.joining(" and "));
    }

    /** Each number of the table as it is printed, by what it counts. */
    List<Printed> printed(FigureTable table) {
        var all = new ArrayList<Printed>();
        for (var row : table.rows()) {
            for (int at = 0; at < table.columns().size(); at++) {
                var column = table.columns().get(at).key();
                if (by.size() == 2 || column.equals(COUNT)) {
                    var cell = row.cells().get(at);
                    var shown = cell.value();
                    all.add(new Printed(
                            slice(row.key(), column), shown == null ? null : Long.valueOf(shown.longValueExact())));
                }
            }
        }
        return all;
    }

    private Slice slice(String row, String column) {
        var keys = by.size() == 2 ? List.of(row, column) : List.of(row);
        var slice = Slice.whole(topic.measure().key());
        for (int at = 0; at < by.size(); at++) {
            if (!keys.get(at).equals(FigureTable.TOTAL)) {
                slice = slice.at(by.get(at).key(), keys.get(at));
            }
        }
        return slice;
    }

    /** Every set of its breakdowns that has numbers in the table: none, each, both. */
    List<List<Dimension>> levels() {
        return IntStream.range(0, 1 << by.size())
                .mapToObj(set -> IntStream.range(0, by.size())
                        .filter(it -> (set & 1 << it) != 0)
                        .mapToObj(by::get)
                        .toList())
                .toList();
    }

    /** Does a number of a measure stand in the table, as far as its breakdowns go? */
    boolean has(Slice slice) {
        return slice.measure().equals(topic.measure().key())
                && keys().containsAll(
                                slice.at().stream().map(Slice.At::dimension).toList());
    }

    /** The keys of its breakdowns. */
    public List<String> keys() {
        return by.stream().map(Dimension::key).toList();
    }
}
