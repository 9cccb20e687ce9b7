package org.safeboard.platform.figures.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension.Choice;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Cell;
import org.safeboard.platform.figures.FigureTable.Heading;
import org.safeboard.platform.figures.FigureTable.Row;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

/** Sets a table of what was counted. */
@Component
public class Tabulation {
    private final RowLabels labels;

    Tabulation(RowLabels labels) {
        this.labels = labels;
    }

    FigureTable table(
            Figure figure, Counts counts, String area, ReportingYear year, Audience audience, List<String> protection) {
        return table(figure, counts, area, year.period(), audience, protection);
    }

    /** The table of any period; its reporting year is the one in which the period begins. */
    public FigureTable table(
            Figure figure, Counts counts, String area, Period period, Audience audience, List<String> protection) {
        var columns = figure.columns().stream()
                .map(it -> new Heading(it.key(), it.heading(), it.kind()))
                .toList();
        var heading = "";
        var rows = new ArrayList<Row>();
        switch (figure.rows()) {
            case Rows.Whole(var label) -> rows.add(row(figure, counts, new Choice(FigureTable.TOTAL, label), null));
            case Rows.By(var dimension) -> {
                heading = dimension.heading();
                for (var choice : labels.rows(dimension, area, period, counts.codes(dimension.key()))) {
                    rows.add(row(figure, counts, choice, dimension.key()));
                }
                rows.add(row(figure, counts, new Choice(FigureTable.TOTAL, "Total"), null));
            }
            case Rows.Cross cross -> {
                heading = cross.down().heading();
                var across = new ArrayList<>(labels.rows(
                        cross.across(),
                        area,
                        period,
                        counts.codes(cross.across().key())));
                across.add(new Choice(FigureTable.TOTAL, "Total"));
                columns = across.stream()
                        .map(it -> new Heading(it.code(), it.label(), Column.Kind.COUNT))
                        .toList();
                var down = new ArrayList<>(labels.rows(
                        cross.down(), area, period, counts.codes(cross.down().key())));
                down.add(new Choice(FigureTable.TOTAL, "Total"));
                down.forEach(it -> rows.add(across(cross, across, counts, it)));
            }
            case Rows.Lines(var title, var lines) -> {
                heading = title;
                lines.forEach(it -> rows.add(line(figure, counts, it)));
            }
        }
        return new FigureTable(
                figure.id(),
                figure.title(),
                figure.base().replace("{year}", period.toString()),
                Stream.concat(figure.notes().stream(), protection.stream()).toList(),
                figure.unit(),
                area,
                ReportingYear.of(period.first()),
                audience,
                heading,
                columns,
                rows,
                figure.charts());
    }

    private static Row row(Figure figure, Counts counts, Choice choice, @Nullable String dimension) {
        var cells = new ArrayList<Cell>();
        for (var column : figure.columns()) {
            cells.add(cell(column, counts, choice, dimension));
        }
        return new Row(choice.code(), choice.label(), choice.code().equals(FigureTable.TOTAL), cells);
    }

    private static Cell cell(Column column, Counts counts, Choice row, @Nullable String dimension) {
        int from = counts.derivedFrom();
        return switch (column) {
            case Column.Count it -> Cells.count(counts.get(slice(it.measure(), row, dimension)));
            case Column.Before it ->
                Cells.count(counts.get(slice(it.measure(), row, dimension).yearBefore()));
            case Column.Share it ->
                Cells.percent(
                        counts.get(slice(it.measure(), row, dimension)),
                        counts.get(Slice.whole(it.measure().key())),
                        from);
            case Column.Percent it ->
                Cells.percent(
                        counts.get(slice(it.measure(), row, dimension)),
                        counts.get(slice(it.of(), row, dimension)),
                        from);
            case Column.Change it -> {
                var slice = slice(it.measure(), row, dimension);
                yield Cells.change(counts.get(slice), counts.get(slice.yearBefore()));
            }
            case Column.ChangePercent it -> {
                var slice = slice(it.measure(), row, dimension);
                yield Cells.changePercent(counts.get(slice), counts.get(slice.yearBefore()), from);
            }
            case Column.Median it ->
                Cells.median(
                        counts.numbers(
                                slice(it.measure(), row, dimension), it.number().key()),
                        from);
            case Column.Mean it ->
                Cells.mean(
                        counts.numbers(
                                slice(it.measure(), row, dimension), it.number().key()),
                        from);
            case Column.LineCount _ -> Cells.none();
            case Column.LineBase _ -> Cells.none();
            case Column.LinePercent _ -> Cells.none();
            case Column.LineExpected _ -> Cells.none();
        };
    }

    private static Slice slice(Measure measure, Choice row, @Nullable String dimension) {
        var whole = Slice.whole(measure.key());
        return dimension == null ? whole : whole.at(dimension, row.code());
    }

    private static Row across(Rows.Cross cross, List<Choice> across, Counts counts, Choice down) {
        var cells = new ArrayList<Cell>();
        for (var column : across) {
            var slice = Slice.whole(cross.measure().key());
            if (!down.code().equals(FigureTable.TOTAL)) {
                slice = slice.at(cross.down().key(), down.code());
            }
            if (!column.code().equals(FigureTable.TOTAL)) {
                slice = slice.at(cross.across().key(), column.code());
            }
            cells.add(Cells.count(counts.get(slice)));
        }
        return new Row(down.code(), down.label(), down.code().equals(FigureTable.TOTAL), cells);
    }

    private static Row line(Figure figure, Counts counts, Rows.Line line) {
        var count = count(counts, line.measure());
        var cells = new ArrayList<Cell>();
        for (var column : figure.columns()) {
            cells.add(
                    switch (column) {
                        case Column.LineCount it -> Cells.count(count);
                        case Column.LineBase it ->
                            line.of() == null ? Cells.none() : Cells.count(count(counts, line.of()));
                        case Column.LinePercent it -> {
                            var of = it.second() ? line.also() : line.of();
                            yield of == null
                                    ? Cells.none()
                                    : Cells.percent(count, count(counts, of), counts.derivedFrom());
                        }
                        case Column.LineExpected it -> Cells.expected(line.expected());
                        case Column other -> cell(other, counts, new Choice(FigureTable.TOTAL, ""), null);
                    });
        }
        return new Row(line.key(), line.label(), false, cells);
    }

    private static @Nullable Long count(Counts counts, Measure measure) {
        return counts.get(Slice.whole(measure.key()));
    }
}
