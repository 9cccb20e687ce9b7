package org.safeboard.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How well persons of a register are found again, beside Duke on the same files. */
public final class RegisterAccuracy {
    private static final int ENOUGH = 20;
    private final Path persons;
    private final List<Question> questions;
    private final String what;

    private RegisterAccuracy(Path persons, List<Question> questions, String what) {
        this.persons = persons;
        this.questions = questions;
        this.what = what;
    }

    /** A register that is made for this run. */
    public static RegisterAccuracy made(Path folder, long seed, int persons, int queries) throws IOException {
        var headings =
                Stream.concat(Stream.of("person_id"), Person.HEADINGS.stream()).toList();
        var file = Csv.write(folder.resolve("persons.csv"), headings, rows -> {
            var broken = new ArrayList<IOException>();
            new Register(seed, persons).each(person -> {
                try {
                    rows.row(Stream.concat(Stream.of(person.id()), Stream.of(person.cells()))
                            .toList());
                } catch (IOException e) {
                    broken.add(e);
                }
            });
            if (!broken.isEmpty()) {
                throw broken.getFirst();
            }
        });
        return new RegisterAccuracy(
                file,
                Questions.of(seed, persons, queries),
                "a generated register of %,d persons, seed %d".formatted(persons, seed));
    }

    /** A register in a folder: persons.csv, and queries.csv with truth_id and corruptions. */
    public static RegisterAccuracy in(Path folder, int queries) throws IOException {
        var all = Csv.all(folder.resolve("queries.csv"));
        int step = Math.max(1, all.size() / queries);
        var questions = new ArrayList<Question>();
        for (int i = 0; i < all.size(); i += step) {
            var row = all.get(i);
            questions.add(new Question(
                    cell(row, "query_id"),
                    Person.HEADINGS.stream().map(it -> cell(row, it)).toList(),
                    cell(row, "truth_id"),
                    Stream.of(cell(row, "corruptions").split("\\|"))
                            .filter(it -> !it.isEmpty())
                            .toList()));
        }
        return new RegisterAccuracy(folder.resolve("persons.csv"), questions, "the register given");
    }

    private static String cell(Map<String, String> row, String heading) {
        return Objects.requireNonNull(row.get(heading), heading);
    }

    public void measure(Path scratch) throws IOException {
        var headings =
                Stream.concat(Stream.of("query_id"), Person.HEADINGS.stream()).toList();
        var queries = Csv.write(scratch.resolve("queries.csv"), headings, rows -> {
            for (var question : questions) {
                rows.row(Stream.concat(Stream.of(question.id()), question.cells().stream())
                        .toList());
            }
        });
        var files = List.of("--persons", persons.toString(), "--queries", queries.toString());
        var runs = List.of(
                Contest.safeboard("Safeboard", files),
                Contest.safeboard(
                        "  --no-learn",
                        Stream.concat(files.stream(), Stream.of("--no-learn")).toList()),
                Contest.duke("plain.register", persons, "person_id", queries, "query_id", List.of(), 20),
                Contest.duke("fitted.register", persons, "person_id", queries, "query_id", List.of(), 20));
        var scorers = new LinkedHashMap<String, Scorer>();
        runs.forEach(it -> scorers.put(it.name(), new Scorer(questions, it.answers())));
        var first = scorers.get("Safeboard");
        System.out.printf(
                "%n%s: %,d queries, %,d of them about nobody there%n", what, first.queries(), first.aboutNobody());
        ranks(scorers);
        thresholds(scorers, runs);
        groups("community", scorers, Question::communities);
        groups("kind of error", scorers, Question::kinds);
    }

    private static void ranks(Map<String, Scorer> scorers) {
        var table = new Table("", "recall@1", "@5", "@20", "at P .99", "at P .95", "at 1 false", "false shown");
        scorers.forEach((name, it) -> table.row(
                name,
                Table.share(it.recallAt(1)),
                Table.share(it.recallAt(5)),
                Table.share(it.recallAt(20)),
                Table.share(it.recallAtPrecision(0.99)),
                Table.share(it.recallAtPrecision(0.95)),
                Table.share(it.recallAtFalse(1)),
                "%.2f".formatted((double) it.all().wrong() / it.queries())));
        table.print();
    }

    private static void thresholds(Map<String, Scorer> scorers, List<Contest.Run> runs) {
        var table = new Table("", "precision", "recall", "F1", "alarms", "score", "wall s", "CPU ms a query");
        for (var run : runs) {
            var scorer = Objects.requireNonNull(scorers.get(run.name()));
            var cpu = Double.isNaN(run.cpu()) ? "" : "%.2f".formatted(run.cpu() * 1000 / scorer.queries());
            if (run.answers().stream().anyMatch(Answer::likely)) {
                row(table, run.name() + ", list of the likely", scorer.own(), scorer, "", "");
            }
            row(table, run.name() + ", at its best F1", scorer.best(), scorer, "%.1f".formatted(run.seconds()), cpu);
        }
        table.print();
    }

    private static void row(Table table, String name, Outcome at, Scorer scorer, String seconds, String cpu) {
        table.row(
                name,
                Table.share(at.precision()),
                Table.share(at.recall()),
                Table.share(at.f1()),
                Table.share((double) at.alarmed() / Math.max(1, scorer.aboutNobody())),
                Double.isNaN(at.threshold()) ? "its own" : "%.3g".formatted(at.threshold()),
                seconds,
                cpu);
    }

    private void groups(String what, Map<String, Scorer> scorers, Function<Question, List<String>> groups) {
        var names = questions.stream()
                .flatMap(it -> groups.apply(it).stream())
                .distinct()
                .toList();
        var ours = Objects.requireNonNull(scorers.get("Safeboard"));
        var duke = Objects.requireNonNull(scorers.get(Contest.DUKE_FITTED));
        var table = new Table("by " + what, "queries", "@1", "@5", "@20", "likely", "Duke, fitted @1", "@5", "@20");
        record Group(String name, Predicate<Question> which, int count) {}
        names.stream()
                .map(name -> {
                    Predicate<Question> which = it -> groups.apply(it).contains(name);
                    return new Group(name, which, ours.count(which));
                })
                .filter(it -> it.count() >= ENOUGH)
                .sorted((a, b) -> b.count() - a.count())
                .forEach(it -> table.row(
                        it.name(),
                        "%,d".formatted(it.count()),
                        Table.share(ours.recallAt(1, it.which())),
                        Table.share(ours.recallAt(5, it.which())),
                        Table.share(ours.recallAt(20, it.which())),
                        Table.share(ours.likelyRecall(it.which())),
                        Table.share(duke.recallAt(1, it.which())),
                        Table.share(duke.recallAt(5, it.which())),
                        Table.share(duke.recallAt(20, it.which()))));
        table.print();
    }

    /** Takes away what was made. */
    public static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
