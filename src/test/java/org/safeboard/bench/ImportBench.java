package org.safeboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.postgresql.PGConnection;
import org.safeboard.Safeboard;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.imports.Imports;
import org.safeboard.platform.imports.Progress;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bringing 100,000 rows of a LADO's spreadsheet in against COPY of the same rows into one table of texts without an index,
 * each as often as asked in the same run; each import goes into an area of its own and is taken back.
 */
final class ImportBench {
    private static final int ROWS = Integer.getInteger("rows", 100_000);
    private static final int TIMES = Integer.getInteger("times", 3);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADINGS = List.of(
            "Ref no",
            "Date of referral",
            "Referred by",
            "Name",
            "D.O.B.",
            "Job",
            "Establishment",
            "Type of setting",
            "Child(ren)",
            "DOB of child",
            "Abuse type",
            "Brief details",
            "POT Y/N",
            "POT date",
            "Chaired by",
            "Outcome",
            "Date closed",
            "DBS",
            "Filed");
    private static final List<String> SECTORS =
            List.of("School", "Fostering", "Nursery", "Residential", "NHS", "Mosque", "Social Care", "Taxi", "Other");
    private static final List<String> NATURES = List.of("Sexual", "Physical", "Emotional", "Neglect");
    private static final List<String> SYLLABLES = List.of(
            "ba", "ber", "chi", "dan", "del", "far", "gan", "hal", "ill", "jo", "kar", "lan", "mor", "nis", "ol", "pet",
            "quin", "ros", "sha", "tov", "ul", "vin", "war", "yas", "zel", "son", "ton", "ley", "ski", "ova");

    private final Random random = new Random(2014);
    private final Imports imports;
    private final JdbcClient database;
    private final DataSource source;

    private ImportBench(Imports imports, JdbcClient database, DataSource source) {
        this.imports = imports;
        this.database = database;
        this.source = source;
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        try (var application = new SpringApplicationBuilder(Safeboard.class)
                .properties("server.port=0")
                .run(arguments)) {
            new ImportBench(
                            application.getBean(Imports.class),
                            application.getBean(JdbcClient.class),
                            application.getBean(DataSource.class))
                    .measure();
        }
    }

    private void measure() throws SQLException, IOException {
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < ROWS; i++) {
            rows.add(row(i));
        }
        var folder = Files.createTempDirectory("import-bench");
        var csv = csv(folder.resolve("rows.csv"), rows);
        var xlsx = xlsx(folder.resolve("rows.xlsx"), rows);
        System.out.printf(
                "%,d rows of %d columns, CSV of %,d KB, XLSX of %,d KB%n",
                ROWS, HEADINGS.size(), Files.size(csv) >> 10, Files.size(xlsx) >> 10);
        var floor = Double.MAX_VALUE;
        var best = Double.MAX_VALUE;
        var bestXlsx = Double.MAX_VALUE;
        for (var i = 0; i < TIMES; i++) {
            var copied = copy(csv);
            var brought = bringIn(csv);
            var broughtXlsx = bringIn(xlsx);
            System.out.printf("COPY %.2f s, import CSV %.2f s, import XLSX %.2f s%n", copied, brought, broughtXlsx);
            floor = Math.min(floor, copied);
            best = Math.min(best, brought);
            bestXlsx = Math.min(bestXlsx, broughtXlsx);
        }
        System.out.printf(
                "import.csv floor %.2f s, ours %.2f s, %.1f times; import.xlsx %.2f s, %.1f times%n",
                floor, best, best / floor, bestXlsx, bestXlsx / floor);
        Files.delete(csv);
        Files.delete(xlsx);
        Files.delete(folder);
    }

    private double copy(Path csv) throws SQLException, IOException {
        database.sql("drop table if exists public.bench_floor").update();
        var columns = new StringBuilder();
        for (var i = 0; i < HEADINGS.size(); i++) {
            columns.append(i == 0 ? "" : ", ").append("c").append(i).append(" text");
        }
        database.sql("create table public.bench_floor (" + columns + ")").update();
        try (var connection = source.getConnection();
                var in = Files.newInputStream(csv)) {
            var from = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy public.bench_floor from stdin with (format csv, header true)", in, 1 << 16);
            return seconds(from);
        } finally {
            database.sql("drop table public.bench_floor").update();
        }
    }

    private double bringIn(Path file) {
        var area = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        database.sql("insert into platform.area values (?, 'Bench', 'Bench')")
                .param(area)
                .update();
        var change = Change.of(
                new Staff(UUID.randomUUID(), "Bench", "", List.of(new Staff.Held(Role.LADO, area, "", null))),
                Instant.now(),
                "");
        var from = System.nanoTime();
        var report = imports.bringIn(area, "allegations", file, change, Progress.NONE);
        var took = seconds(from);
        if (report.broughtIn() != ROWS || report.id() == null) {
            throw new IllegalStateException(report.summary() + report.problems());
        }
        imports.takeBack(report.id(), change);
        return took;
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private List<String> row(int i) {
        var received = LocalDate.of(2008, 4, 1).plusDays(random.nextInt(6_000));
        var meeting = random.nextInt(4) == 0 ? received.plusDays(random.nextInt(14)) : null;
        var outcome = meeting == null ? random.nextInt(5) == 0 ? "Information only" : "NFA" : "Unsubstantiated";
        return List.of(
                "B%06d".formatted(i),
                BRITISH.format(received),
                random.nextInt(2) == 0 ? "Police" : "Head teacher",
                name() + " " + name(),
                BRITISH.format(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(15_000))),
                "Teaching assistant",
                "Example setting " + random.nextInt(800),
                SECTORS.get(random.nextInt(SECTORS.size())),
                random.nextInt(2) == 0 ? "" : name() + " " + name(),
                "",
                NATURES.get(random.nextInt(NATURES.size())),
                "A parent said that a child had been held by the arm, according to the duty officer, case " + i + ".",
                meeting == null ? "" : "Yes",
                meeting == null ? "" : BRITISH.format(meeting),
                meeting == null ? "" : "Sam Sample",
                outcome,
                BRITISH.format(received.plusDays(15L + random.nextInt(200))),
                "",
                random.nextInt(3) == 0 ? "x" : "");
    }

    private String name() {
        var name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private static Path csv(Path to, List<List<String>> rows) throws IOException {
        try (var out = Files.newBufferedWriter(to)) {
            out.write(String.join(",", HEADINGS) + "\n");
            for (var row : rows) {
                out.write("\"" + String.join("\",\"", row) + "\"\n");
            }
        }
        return to;
    }

    private static Path xlsx(Path to, List<List<String>> rows) throws IOException {
        try (var out = Files.newOutputStream(to);
                var book = new Workbook(out, "Bench", null)) {
            var sheet = book.newWorksheet("Contacts");
            for (var c = 0; c < HEADINGS.size(); c++) {
                sheet.value(0, c, HEADINGS.get(c));
            }
            for (var r = 0; r < rows.size(); r++) {
                for (var c = 0; c < HEADINGS.size(); c++) {
                    if (!rows.get(r).get(c).isEmpty()) {
                        sheet.value(r + 1, c, rows.get(r).get(c));
                    }
                }
                if (r % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return to;
    }
}
