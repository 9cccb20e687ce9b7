package org.safeboard.people.matching.file;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.matching.Learning;
import org.safeboard.people.matching.Learning.Example;
import org.safeboard.people.matching.MatchIndex;
import org.safeboard.people.matching.Model;
import org.safeboard.platform.commands.FileCommand;
import org.safeboard.platform.commands.Refusal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds persons of one file in another, or those who are twice in one, without a database. */
@Command(
        name = "match",
        description = "Find persons of one CSV file in another, or those who are twice in one.",
        footer = {
            "",
            "The first line of a file has the headings. Usual ones are recognised, such as person_id, forename,"
                    + " surname, full_name, other_names, date_of_birth, gender, address, town, postcode, phone, email,"
                    + " nhs_number; any may be missing but an id and a name. Other names in one cell stand between"
                    + " semicolons. Columns that are not recognised are named and left out.",
            "",
            "The file written has the columns query_id, candidate_id, score and list, the likeliest first. The score"
                    + " counts in doublings: at 0 a record is as likely as not about the same person. The list is likely,"
                    + " possible or household. When anything in a file cannot be read, all of it is told and nothing is"
                    + " written.",
        })
public final class MatchCommand implements FileCommand {
    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "COLUMNS",
            defaultValue = "",
            description =
                    "Which column says what, such as surname=last_name,born=birth or address=house+street, or a file "
                            + "with a line for each. trait=COLUMN compares one more, ignore=COLUMN leaves one out.")
    private String mapping = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many candidates to write for each query at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--learn",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description =
                    "Learn the weights from the queries, without being told who is who (default); --no-learn takes "
                            + "those an installation starts with.")
    private boolean learn;

    @Option(names = "--weights", paramLabel = "FILE", description = "Also write the weights used into a file.")
    private @Nullable Path weights;

    @Override
    public int run(PrintWriter print, PrintWriter err) throws IOException {
        if (limit < 1) {
            throw new Refusal("--limit is at least 1.");
        }
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new Refusal("%s cannot be written: name a file in a folder that is there.".formatted(out));
        }
        if (source.files().contains(out)) {
            throw new Refusal("%s would be written over: name another file with --out.".formatted(out));
        }
        var started = System.nanoTime();
        var progress = new Progress(err);
        var index = new MatchIndex<String>(Model.shipped());
        var asked = new ArrayList<Asked>();
        int persons = read(index, asked, progress);
        if (learn) {
            progress.at("Learning from %,d queries", asked.size());
            index.use(Learning.from(
                    index,
                    asked.stream()
                            .map(it -> new Example<>(
                                    it.stated(), source.self == null ? Set.<String>of() : Set.of(it.id())))
                            .toList(),
                    "learned from " + asked.size() + " queries"));
        }
        if (weights != null) {
            Files.write(weights, index.model().lines());
        }
        new Answers(index, limit, source.self != null)
                .write(asked, out, done -> progress.at("Asked %,d of %,d", done, asked.size()));
        err.printf("%,d persons, %,d queries, %.1f s.%n", persons, asked.size(), (System.nanoTime() - started) / 1e9);
        return 0;
    }

    /** Reads both files before it says what is wrong in either. */
    private int read(MatchIndex<String> index, List<Asked> asked, Progress progress) throws IOException {
        var problems = new Problems();
        var columns = Mapping.of(mapping);
        var files = new ArrayList<PersonFile>();
        var count = new AtomicInteger();
        for (var path : source.files()) {
            var file = new PersonFile(path, columns, problems);
            files.add(file);
            boolean persons = files.size() == 1;
            boolean queries = !persons || source.self != null;
            file.read((id, stated) -> {
                if (persons) {
                    index.put(id, stated);
                    progress.at("Read %,d persons", count.incrementAndGet());
                }
                if (queries) {
                    asked.add(new Asked(id, stated));
                }
            });
            if (!file.unused().isEmpty()) {
                progress.say("Not used of %s: %s".formatted(path, String.join(", ", file.unused())));
            }
        }
        columns.missing(files.stream().map(PersonFile::headings).toList()).forEach(problems::add);
        problems.refuse();
        return count.get();
    }

    /** Two files, or one against itself. */
    static final class Source {
        @Option(
                names = "--self",
                paramLabel = "FILE",
                required = true,
                description = "Ask each row of this file against all others of it.")
        private @Nullable Path self;

        @ArgGroup(exclusive = false)
        private @Nullable Two two;

        List<Path> files() {
            return two != null ? List.of(two.persons, two.queries) : self != null ? List.of(self) : List.of();
        }
    }

    static final class Two {
        @Option(
                names = "--persons",
                paramLabel = "FILE",
                required = true,
                description = "The persons to look among, a row each.")
        private Path persons = Path.of("");

        @Option(
                names = "--queries",
                paramLabel = "FILE",
                required = true,
                description = "The persons to look for, a row each.")
        private Path queries = Path.of("");
    }
}
