package org.safeboard.platform.imports.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.fields.ImportField;
import org.safeboard.platform.imports.fields.ImportFields;
import org.safeboard.platform.imports.read.SheetFile;
import org.safeboard.platform.imports.values.CellReader;

/** Finds, in the first rows of a sheet, the row whose cells look most like headings. */
public final class Matching {
    /** Title rows above the headings are looked through this far. */
    private static final int LOOKED_THROUGH = 40;

    /** Fewer headings than these are a list of something else. */
    private static final int FEWEST = 2;

    /** The column which a corrections file has added. */
    public static final String WHAT_TO_DO = "What to do";

    private final ImportFields fields;
    private final Headings headings;

    /** @param agreed field names by plain heading, as people matched them before; a blank name sets a column aside */
    public Matching(ImportFields fields, Map<String, String> agreed) {
        this.fields = fields;
        this.headings = new Headings(fields, agreed);
    }

    /** The sheet's headings; empty where it has none that are known. */
    public Optional<SheetMatch> of(SheetFile.Sheet sheet) {
        var rows = new ArrayList<Row>();
        sheet.read((number, cells) -> {
            rows.add(new Row(number, cells));
            return rows.size() < LOOKED_THROUGH;
        });
        Row best = null;
        var most = 0.0;
        for (var row : rows) {
            var score = score(row.cells);
            if (score > most) {
                most = score;
                best = row;
            }
        }
        if (best == null || most < FEWEST) {
            return Optional.empty();
        }
        var at = best.number;
        return Optional.of(new SheetMatch(
                sheet.name(),
                at,
                columns(best.cells, rows.stream().filter(it -> it.number > at).toList())));
    }

    private record Row(int number, @Nullable Object[] cells) {}

    /** Each field found counts one, less where it only looks alike. */
    private double score(@Nullable Object[] cells) {
        var found = new HashMap<String, Double>();
        for (var cell : cells) {
            if (cell instanceof String text && text.length() < 100) {
                headings.of(text)
                        .filter(it -> it.field() != null)
                        .ifPresent(it -> found.merge(
                                String.valueOf(it.field()), it.confidence() == Confidence.ALIKE ? 0.6 : 1, Math::max));
            }
        }
        return found.values().stream().mapToDouble(it -> it).sum();
    }

    private List<SheetMatch.Column> columns(@Nullable Object[] cells, List<Row> below) {
        var surest = new HashMap<String, Headings.Guess>();
        var winner = new HashMap<String, Integer>();
        for (var at = 0; at < cells.length; at++) {
            var guess = guess(cells[at]).orElse(null);
            if (guess == null || guess.field() == null) {
                continue;
            }
            var before = surest.get(guess.field());
            if (before == null || guess.surerThan(before)) {
                surest.put(guess.field(), guess);
                winner.put(guess.field(), at);
            }
        }
        var columns = new ArrayList<SheetMatch.Column>();
        for (var at = 0; at < cells.length; at++) {
            var heading = CellReader.shown(cells[at]);
            if (heading.isEmpty() || heading.equals(WHAT_TO_DO)) {
                continue;
            }
            var guess = guess(cells[at]).orElse(null);
            var field = guess == null ? null : guess.field();
            var wins = field != null && Integer.valueOf(at).equals(winner.get(field));
            columns.add(new SheetMatch.Column(
                    at,
                    heading,
                    wins ? field : null,
                    guess != null && (wins || guess.field() == null) ? guess.confidence() : null,
                    sample(at, below)));
        }
        return columns;
    }

    private Optional<Headings.Guess> guess(@Nullable Object cell) {
        return cell == null ? Optional.empty() : headings.of(CellReader.shown(cell));
    }

    private static String sample(int column, List<Row> below) {
        for (var row : below) {
            if (column < row.cells.length && row.cells[column] != null) {
                var shown = CellReader.shown(row.cells[column]);
                return shown.length() > 60 ? shown.substring(0, 60) + "…" : shown;
            }
        }
        return "";
    }

    /** The fields that must be there and are not. */
    public List<ImportField> missing(SheetMatch match) {
        return fields.all().stream()
                .filter(it -> it.required() && match.of(it.name()) == null)
                .toList();
    }
}
