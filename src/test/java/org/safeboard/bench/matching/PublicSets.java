package org.safeboard.bench.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sets that others publish figures on, each asked against itself: FEBRL, with and without the number that gives it away,
 * and records of historical persons.
 */
public final class PublicSets {
    private final Path folder;
    private final Table table = new Table("", "records", "asked", "likely P", "R", "F1", "best P", "R", "F1", "wall s");

    public PublicSets(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures all of them and prints one table.
     *
     * @param sample how many historical records Duke is asked about; Safeboard is scored on the same
     */
    public void measure(int sample) throws IOException {
        for (var name : List.of("dataset1.csv", "dataset2.csv", "dataset3.csv")) {
            febrl(name, List.of());
            febrl(name, List.of("soc_sec_id"));
        }
        historical(sample);
        table.print();
    }

    private void febrl(String name, List<String> leftOut) throws IOException {
        var file = folder.resolve(name);
        var persons = new HashMap<String, String>();
        Csv.each(file, row -> {
            var id = Objects.requireNonNull(row.get("rec_id"));
            persons.put(id, id.replaceFirst("^(rec-\\d+)-.*", "$1"));
        });
        var title = name.replace(".csv", "").replace("dataset", "FEBRL")
                + (leftOut.isEmpty() ? "" : " without " + String.join(", ", leftOut));
        var ours = new ArrayList<>(List.of("--self", file.toString()));
        if (!leftOut.isEmpty()) {
            ours.addAll(List.of("--mapping", "ignore=" + String.join("+", leftOut)));
        }
        show(title, persons, persons.keySet(), Contest.safeboard("Safeboard", ours));
        for (var setting : List.of("plain.febrl", "fitted.febrl")) {
            show(title, persons, persons.keySet(), Contest.duke(setting, file, "rec_id", file, "rec_id", leftOut, 20));
        }
    }

    private void historical(int sample) throws IOException {
        var file = folder.resolve("historical-even.csv");
        var rows = Csv.all(file);
        var persons = new HashMap<String, String>();
        var asked = new HashSet<String>();
        var scratch = java.nio.file.Files.createTempFile("asked", ".csv");
        try {
            int step = Math.max(1, rows.size() / sample);
            var headings = Csv.headings(file);
            Csv.write(scratch, headings, out -> {
                for (int i = 0; i < rows.size(); i++) {
                    var row = rows.get(i);
                    persons.put(cell(row, "unique_id"), cell(row, "cluster"));
                    if (i % step == 0) {
                        asked.add(cell(row, "unique_id"));
                        out.row(headings.stream().map(it -> cell(row, it)).toList());
                    }
                }
            });
            show(
                    "historical",
                    persons,
                    asked,
                    Contest.safeboard("Safeboard", List.of("--self", file.toString(), "--limit", "" + Contest.HITS)));
            for (var setting : List.of("plain.historical", "fitted.historical")) {
                show(
                        "historical",
                        persons,
                        asked,
                        Contest.duke(setting, file, "unique_id", scratch, "unique_id", List.of(), Contest.HITS));
            }
        } finally {
            java.nio.file.Files.delete(scratch);
        }
    }

    private static String cell(Map<String, String> row, String heading) {
        return Objects.requireNonNull(row.get(heading), heading);
    }

    private void show(String title, Map<String, String> persons, Set<String> asked, Contest.Run run) {
        var scorer = new PairScorer(persons, asked, run.answers());
        var own = scorer.own();
        var best = scorer.best();
        boolean has = run.answers().stream().anyMatch(Answer::likely);
        table.row(Stream.of(
                        Stream.of(
                                title + ", " + run.name(),
                                "%,d".formatted(persons.size()),
                                "%,d".formatted(asked.size())),
                        has ? shares(own) : Stream.of("", "", ""),
                        shares(best),
                        Stream.of("%.1f".formatted(run.seconds())))
                .flatMap(it -> it)
                .toArray(String[]::new));
    }

    private static Stream<String> shares(Outcome at) {
        return Stream.of(Table.share(at.precision()), Table.share(at.recall()), Table.share(at.f1()));
    }
}
