package org.safeboard.platform.imports.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.commands.DataCommand;
import org.safeboard.platform.commands.Refusal;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.ImportKinds;
import org.safeboard.platform.imports.ImportOrder;
import org.safeboard.platform.imports.ImportReport;
import org.safeboard.platform.imports.Imports;
import org.safeboard.platform.imports.Unreadable;
import org.safeboard.platform.imports.check.CorrectionsFile;
import org.safeboard.platform.imports.check.Template;
import org.safeboard.platform.imports.keep.Mappings;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings spreadsheets in from the command line: each file all or nothing, the first bad one ends it. */
@Command(
        name = "import",
        description = "Bring spreadsheets in: all rows of a file, or none of them.",
        footer = {
            "",
            "With a bad row nothing is brought in, and FILE-to-correct.xlsx says at each row what to do.",
            "A row that is here already is not brought in twice."
        })
public final class ImportCommand implements DataCommand {
    private static final int SHOWN = 20;

    /** Stands in the history for whoever has this computer. */
    private static final UUID COMMAND_LINE = new UUID(0, 1);

    @Option(names = "--area", paramLabel = "AREA", description = "The area that the rows belong to, such as walsall.")
    private @Nullable String area;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            required = true,
            description = "What the rows are, such as allegations.")
    private String kind = "";

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            defaultValue = Mappings.USUAL,
            description = "How headings were matched before (default: ${DEFAULT-VALUE}).")
    private String mapping = Mappings.USUAL;

    @Option(names = "--dry-run", description = "Only check, and say what would be done.")
    private boolean dryRun;

    @Option(names = "--template", description = "Print a CSV file with the headings and an explained example row.")
    private boolean template;

    @Parameters(paramLabel = "FILE", description = "CSV files (.csv) or workbooks (.xlsx).")
    private List<Path> files = List.of();

    @Override
    public int run(BeanFactory beans, PrintWriter out) {
        var kinds = beans.getBean(ImportKinds.class);
        var wanted = kinds.find(kind)
                .orElseThrow(() -> new Refusal(
                        "There is nothing to bring in as %s; there is: %s.".formatted(kind, kinds.names())));
        if (template) {
            Template.write(wanted.fields(), out);
            return 0;
        }
        if (files.isEmpty()) {
            throw new Refusal("Say which file to bring in.");
        }
        var change =
                Change.of(whoever(existing(beans)), beans.getBean(Clock.class).instant(), "");
        for (var file : files) {
            bringIn(beans.getBean(Imports.class), wanted, file, change, out);
        }
        return 0;
    }

    private String existing(BeanFactory beans) {
        var areas = beans.getBean(JdbcClient.class)
                .sql("select code from platform.area order by code")
                .query(String.class)
                .list();
        if (area == null || !areas.contains(area)) {
            throw new Refusal((area == null ? "Say for which area, with --area" : "There is no area " + area)
                    + (areas.isEmpty() ? "; there is none yet." : "; there is: " + String.join(", ", areas) + "."));
        }
        return area;
    }

    private static Staff whoever(String area) {
        return new Staff(
                COMMAND_LINE,
                "Command line (%s)".formatted(System.getProperty("user.name", "unknown")),
                "",
                List.of(new Staff.Held(Role.LADO_ADMINISTRATOR, area, "", null)));
    }

    private void bringIn(Imports imports, ImportKind as, Path file, Change change, PrintWriter out) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("%s is not a file that can be read.".formatted(file));
        }
        var order = imports.order(change.by().held().getFirst().area(), as.id(), file, mapping, change);
        if (!mapping.equals(Mappings.USUAL) && order.columns().isEmpty()) {
            throw new Refusal("No mapping is kept under the name %s.".formatted(mapping));
        }
        var corrections = new CorrectionsFile();
        ImportReport report;
        try (var line = ProgressLine.onTerminal(file.getFileName().toString())) {
            report = dryRun ? imports.check(order, line, corrections) : imports.bringIn(order, line, corrections);
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.getMessage() + ".");
        }
        out.printf("%s: %s%n", report.file(), report.summary());
        report.notices().forEach(it -> out.printf("  %s%n", it));
        if (!report.good()) {
            tell(report, out);
            throw new Refusal("%s was not brought in; %s says at each row what to do."
                    .formatted(report.file(), write(imports, order, corrections)));
        }
        out.flush();
    }

    private static void tell(ImportReport report, PrintWriter out) {
        report.problems().stream()
                .limit(SHOWN)
                .forEach(it -> out.printf(
                        "  %s%s: %s%s%n",
                        it.place(),
                        it.column().isEmpty() ? "" : ", column %s (%s)".formatted(it.column(), it.heading()),
                        it.found().isEmpty() ? "" : "“" + it.found() + "”. ",
                        it.whatToDo()));
        if (report.problemCount() > SHOWN) {
            out.printf("  and %,d more%n", report.problemCount() - SHOWN);
        }
        out.flush();
    }

    private static Path write(Imports imports, ImportOrder order, CorrectionsFile corrections) {
        var name = order.fileName().replaceFirst("\\.[^.]*$", "") + "-to-correct";
        var to = order.file().resolveSibling(name + ".xlsx");
        for (var again = 2; Files.exists(to); again++) {
            to = order.file().resolveSibling("%s-%d.xlsx".formatted(name, again));
        }
        try (var out = Files.newOutputStream(to)) {
            imports.corrections(order, corrections, out);
        } catch (IOException failed) {
            throw new Refusal("%s was not brought in, and %s could not be written.".formatted(order.fileName(), to));
        }
        return to;
    }
}
