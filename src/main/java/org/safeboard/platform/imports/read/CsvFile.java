package org.safeboard.platform.imports.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.Unreadable;

/**
 * A CSV file as programs really write it (RFC 4180 and its neighbours): any of four separators, quotes that may hold line
 * breaks, and quotes where none should be.
 */
final class CsvFile implements SheetFile, SheetFile.Sheet {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 50;
    private final String text;
    private final int start;
    private final char separator;
    private final Budget budget;

    private CsvFile(String text, int start, char separator, Budget budget) {
        this.text = text;
        this.start = start;
        this.separator = separator;
        this.budget = budget;
    }

    static CsvFile open(Path file, Budget budget) throws IOException {
        var text = Encoding.decode(Files.readAllBytes(file));
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5) {
            // Excel's own first line
            var end = text.indexOf('\n');
            return new CsvFile(text, end < 0 ? text.length() : end + 1, text.charAt(4), budget);
        }
        var best = SEPARATORS[0];
        var most = 0L;
        for (var candidate : SEPARATORS) {
            var agreeing = agreement(new CsvFile(text, 0, candidate, new Budget(budget.limits())));
            if (agreeing > most) {
                most = agreeing;
                best = candidate;
            }
        }
        return new CsvFile(text, 0, best, budget);
    }

    /** How many cells the rows have that agree on how many there are: a wrong separator gives one, or disagreement. */
    private static long agreement(CsvFile trial) {
        var rows = new HashMap<Integer, Integer>();
        var seen = new int[1];
        try {
            trial.read((number, cells) -> {
                if (cells.length > 1) {
                    rows.merge(cells.length, 1, Integer::sum);
                }
                return ++seen[0] < SAMPLE;
            });
        } catch (Unreadable notThis) {
            return 0;
        }
        return rows.entrySet().stream()
                .mapToLong(it -> (long) (it.getKey() - 1) * it.getValue())
                .max()
                .orElse(0);
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public void close() {
        // all of it is in memory
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void read(RowReader reader) {
        var cells = new ArrayList<@Nullable Object>();
        var at = start;
        var number = start > 0 ? 2 : 1;
        var any = false;
        var end = text.length();
        while (at < end) {
            var first = text.charAt(at);
            int stop;
            String cell;
            if (first == '"') {
                var quoted = new StringBuilder();
                stop = quoted(at + 1, quoted, number);
                cell = quoted.toString();
            } else {
                stop = plain(at);
                cell = text.substring(at, stop);
            }
            if (cell.isBlank()) {
                cells.add(null);
            } else {
                budget.cell(cells.size(), number);
                budget.text(cell.length(), number);
                cells.add(cell);
                any = true;
            }
            if (stop < end && text.charAt(stop) == separator) {
                at = stop + 1;
                if (at < end) {
                    continue;
                }
            }
            at = Math.max(at, lineEnd(stop));
            if (any) {
                budget.row();
                if (!reader.row(number, cells.toArray())) {
                    return;
                }
            }
            cells.clear();
            any = false;
            number++;
        }
    }

    private int plain(int from) {
        var at = from;
        for (; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == separator || c == '\n' || c == '\r') {
                break;
            }
        }
        return at;
    }

    private int lineEnd(int at) {
        if (at >= text.length()) {
            return at;
        }
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }

    /** Reads up to the closing quote and whatever stands between it and the next separator. */
    private int quoted(int from, StringBuilder into, int row) {
        var at = from;
        while (true) {
            var close = text.indexOf('"', at);
            if (close < 0) {
                throw new Unreadable(
                        "A quotation mark that begins a cell in row %d is never closed: close it or take it out"
                                .formatted(row));
            }
            into.append(text, at, close);
            budget.text(into.length(), row);
            if (close + 1 < text.length() && text.charAt(close + 1) == '"') {
                into.append('"');
                at = close + 2;
                continue;
            }
            var rest = plain(close + 1);
            into.append(text, close + 1, rest);
            return rest;
        }
    }
}
