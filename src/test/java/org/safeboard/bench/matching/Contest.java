package org.safeboard.bench.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeboard.Safeboard;
import org.safeboard.platform.commands.Commands;

/** Asks the same of Safeboard's command and of Duke, on the same files. */
public final class Contest {
    /** As many records as Duke compares. */
    static final int HITS = 50;

    static final String DUKE = "Duke 1.2";
    static final String DUKE_FITTED = "Duke 1.2, fitted to the answers";

    private Contest() {}

    /**
     * What one of them gave.
     *
     * @param cpu processor seconds of all the queries, without reading the register; not known of the command
     */
    public record Run(String name, List<Answer> answers, double seconds, double cpu) {}

    /** Runs the command as a person does. */
    public static Run safeboard(String name, List<String> arguments) throws IOException {
        var out = Files.createTempFile("match", ".csv");
        try {
            var all = new ArrayList<>(List.of("match", "--out", out.toString()));
            all.addAll(arguments);
            var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            var from = System.nanoTime();
            if (Commands.run(Safeboard.class, err, err, all.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("safeboard match did not work");
            }
            var took = seconds(from);
            var answers = new ArrayList<Answer>();
            Csv.each(
                    out,
                    row -> answers.add(new Answer(
                            cell(row, "query_id"),
                            cell(row, "candidate_id"),
                            Double.parseDouble(cell(row, "score")),
                            cell(row, "list").equals("likely"))));
            return new Run(name, answers, took, Double.NaN);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /**
     * Puts one file into Duke and asks the other.
     *
     * @param setting how Duke is set up: plain or fitted, and for which file
     * @param limit how many candidates to take for each query at most
     */
    public static Run duke(
            String setting,
            Path persons,
            String personId,
            Path queries,
            String queryId,
            List<String> leftOut,
            int limit)
            throws IOException {
        var from = System.nanoTime();
        try (var duke = new DukeMatcher(setting, leftOut, HITS)) {
            Csv.each(persons, row -> duke.put(cell(row, personId), row));
            duke.commit();
            var answers = new ArrayList<Answer>();
            var cpu = new long[1];
            Csv.each(queries, row -> {
                var start = Clock.cpu();
                answers.addAll(duke.ask(cell(row, queryId), row, limit));
                cpu[0] += Clock.cpu() - start;
            });
            return new Run(setting.startsWith("fitted") ? DUKE_FITTED : DUKE, answers, seconds(from), cpu[0] / 1e9);
        }
    }

    private static String cell(Map<String, String> row, String heading) {
        return java.util.Objects.requireNonNull(row.get(heading), heading);
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
