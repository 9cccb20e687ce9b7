package org.safeboard.annualreport.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.domain.Chapters;
import org.safeboard.annualreport.domain.Editions;
import org.safeboard.annualreport.domain.Snapshot;
import org.safeboard.annualreport.domain.print.Printed;
import org.safeboard.annualreport.domain.print.Report;
import org.safeboard.annualreport.domain.print.ReportFile;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.commands.DataCommand;
import org.safeboard.platform.commands.Refusal;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.report.ChapterSource;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the annual report as its five files, all of them or none. */
@Command(
        name = "report",
        description = "Write the annual report: web page, PDF, Word, workbook and CSV.",
        footer = {
            "",
            "A chapter that was published is written as it was published; one that was not is marked as a draft.",
        })
public final class ReportCommand implements DataCommand {
    @Option(names = "--area", paramLabel = "AREA", required = true, description = "The area, such as walsall.")
    private String area = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            description = "The reporting year, such as 2013-14.")
    private String year = "";

    @Option(
            names = "--chapters",
            paramLabel = "CHAPTER",
            split = ",",
            description = "The chapters, such as allegations (default: all).")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path out = Path.of("");

    @Option(
            names = "--audience",
            paramLabel = "READERS",
            defaultValue = "working",
            converter = Readers.class,
            description =
                    "working, partners or public; small numbers are protected for the last two (default: working).")
    private Audience audience = Audience.WORKING;

    @Option(names = "--draft", description = "Write the draft, also of a chapter that was published.")
    private boolean draft;

    @Override
    public int run(BeanFactory beans, PrintWriter print) throws IOException {
        var chapters = beans.getBean(Chapters.class);
        var board = beans.getBean(Areas.class)
                .find(area)
                .orElseThrow(() -> new Refusal("There is no area %s.".formatted(area)))
                .board();
        var reporting = ReportingYear.parse(year)
                .orElseThrow(() -> new Refusal("A reporting year is written like 2013-14, not %s.".formatted(year)));
        var parts = sources(chapters).stream()
                .map(it -> part(new ChapterKey(area, reporting, it.id()), chapters, beans.getBean(Editions.class)))
                .toList();
        boolean anyDraft = parts.stream().anyMatch(Part::draft);
        var report = new Report(
                board,
                reporting,
                audience,
                anyDraft,
                parts.stream().map(Part::printed).toList());
        var files = new LinkedHashMap<String, byte[]>();
        for (var file : ReportFile.values()) {
            files.put(file.fileName(), file.write(report));
        }
        AllOrNone.write(out, files);
        parts.forEach(it -> print.printf("%s: %s%n", it.printed().title(), it.state()));
        print.printf("Wrote %s to %s.%n", String.join(", ", files.keySet()), out);
        return 0;
    }

    private record Part(Printed printed, String state, boolean draft) {}

    private List<ChapterSource> sources(Chapters chapters) {
        if (wanted.isEmpty()) {
            return chapters.sources();
        }
        for (var id : wanted) {
            if (chapters.sources().stream().noneMatch(it -> it.id().equals(id))) {
                var there = chapters.sources().stream().map(ChapterSource::id).collect(Collectors.joining(", "));
                throw new Refusal("There is no chapter %s; there is: %s.".formatted(id, there));
            }
        }
        return chapters.sources().stream()
                .filter(it -> wanted.contains(it.id()))
                .toList();
    }

    private Part part(ChapterKey key, Chapters chapters, Editions editions) {
        var published = editions.of(key);
        if (draft || published.isEmpty()) {
            var chapter = chapters.find(key).orElseThrow();
            return new Part(Printed.draft(chapter, chapters.book(key, audience)), "draft", true);
        }
        int number = published.getFirst().number();
        var snapshot = Snapshot.of(editions.find(key, number).orElseThrow());
        return new Part(
                new Printed(key.chapter(), snapshot.title(), snapshot.sections(), snapshot.book(audience)),
                "edition " + number,
                false);
    }

    /** Reads who the report is for. */
    static final class Readers implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String written) {
            return Stream.of(Audience.values())
                    .filter(it -> it.name().equalsIgnoreCase(written))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("'%s' is not working, partners or public".formatted(written)));
        }
    }
}
