package org.safeboard.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.Safeboard;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.commands.DataCommand;
import org.safeboard.platform.commands.Refusal;
import org.safeboard.testing.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

class BackupTest {
    @TempDir
    Path folder;

    private ConfigurableApplicationContext old;
    private ConfigurableApplicationContext fresh;

    private static ConfigurableApplicationContext installation() {
        var arguments = TestDatabase.another().properties().entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Safeboard.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(arguments);
    }

    @BeforeEach
    void an_installation_with_records_and_a_fresh_one() {
        old = installation();
        fresh = installation();
        fill(old, "walsall");
    }

    @AfterEach
    void end() {
        old.close();
        fresh.close();
    }

    private static void fill(ConfigurableApplicationContext beans, String area) {
        sql(beans, "insert into platform.area values ('%s', 'Ümläut \\N', E'Tab\\there\\nand a line')".formatted(area));
        sql(beans, """
                insert into platform.staff (id, name, email)
                select gen_random_uuid(), 'Person ' || n, n || '@%s.example' from generate_series(1, 1000) n
                """.formatted(area));
        sql(beans, """
                select platform.append_events('%s', 'ACT', now(), gen_random_uuid(), 'Ann', 'why', (
                    select jsonb_agg(jsonb_build_object('about', gen_random_uuid(), 'file', gen_random_uuid(),
                        'name', 'Test', 'what', 'Row ' || n, 'changes', '[]'::jsonb))
                    from generate_series(1, 300) n))
                """.formatted(area));
    }

    private static void sql(ConfigurableApplicationContext beans, String sql) {
        beans.getBean(JdbcTemplate.class).execute(sql);
    }

    private static String run(ConfigurableApplicationContext beans, DataCommand command, String... arguments)
            throws Exception {
        new CommandLine(command).parseArgs(arguments);
        var said = new StringWriter();
        command.run(beans, new PrintWriter(said));
        return said.toString();
    }

    private Path backup(ConfigurableApplicationContext beans, String name) throws Exception {
        var file = folder.resolve(name);
        run(beans, new BackupCommand(), file.toString());
        return file;
    }

    private static Manifest contents(Path file) {
        try (var backup = BackupFile.open(file)) {
            return backup.manifest();
        }
    }

    private static void refusesAndChangesNothing(ConfigurableApplicationContext beans, Path file, String why)
            throws Exception {
        var before = beans.getBean(JdbcClient.class)
                .sql("select count(*) from platform.staff")
                .query(Long.class)
                .single();
        assertThatThrownBy(() -> run(beans, new RestoreCommand(), "--replace", file.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
        assertThat(beans.getBean(JdbcClient.class)
                        .sql("select count(*) from platform.staff")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        assertThat(beans.getBean(AuditTrail.class).verify().whole()).isTrue();
    }

    /** The same file with one of its parts written anew. */
    private static void rewrite(Path file, String part, UnaryOperator<String> change) throws Exception {
        try (var zip = FileSystems.newFileSystem(file)) {
            var path = zip.getPath(part);
            Files.writeString(path, change.apply(Files.readString(path)));
        }
    }

    @Test
    void brings_every_row_back_into_a_fresh_installation() throws Exception {
        var file = backup(old, "one.zip");
        assertThat(run(fresh, new RestoreCommand(), file.toString())).contains("are back");

        assertThat(contents(backup(fresh, "two.zip")).tables())
                .isEqualTo(contents(file).tables());
        assertThat(fresh.getBean(AuditTrail.class).verify().rows()).isEqualTo(300);
        assertThatThrownBy(() -> sql(fresh, "delete from platform.event")).hasMessageContaining("only added to");
        fill(fresh, "dudley");
        assertThat(fresh.getBean(AuditTrail.class).verify().whole()).isTrue();
    }

    @Test
    void is_readable_by_its_owner_only_and_leaves_nothing_beside() throws Exception {
        var file = backup(old, "one.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void does_not_write_over_a_file() throws Exception {
        var file = backup(old, "one.zip");
        assertThatThrownBy(() -> backup(old, "one.zip"))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + " is there already: choose another name.");
    }

    @Test
    void takes_the_place_of_records_only_when_told_to() throws Exception {
        var file = backup(old, "one.zip");
        fill(fresh, "dudley");
        assertThatThrownBy(() -> run(fresh, new RestoreCommand(), file.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There are records here already");
        run(fresh, new RestoreCommand(), "--replace", file.toString());
        assertThat(contents(backup(fresh, "two.zip")).tables())
                .isEqualTo(contents(file).tables());
    }

    @Test
    void refuses_a_damaged_file() throws Exception {
        fill(fresh, "dudley");
        var file = backup(old, "one.zip");
        var bytes = Files.readAllBytes(file);
        var at = bytes.length / 2;
        bytes[at] ^= 1;
        Files.write(file, bytes);
        refusesAndChangesNothing(fresh, file, "nothing was changed");

        Files.write(file, java.util.Arrays.copyOf(bytes, at));
        refusesAndChangesNothing(fresh, file, "nothing was changed");
        Files.writeString(file, "not a zip");
        refusesAndChangesNothing(fresh, file, "nothing was changed");
    }

    @Test
    void refuses_rows_that_were_changed() throws Exception {
        fill(fresh, "dudley");
        var file = backup(old, "one.zip");
        rewrite(file, "tables/platform.staff.copy", it -> it.replace("Person 7\t", "Person 8\t"));
        refusesAndChangesNothing(fresh, file, "platform.staff is not as it was written");
    }

    @Test
    void refuses_an_audit_trail_that_was_rewritten_with_its_checksum() throws Exception {
        fill(fresh, "dudley");
        var file = backup(old, "one.zip");
        rewrite(file, "tables/platform.event.copy", it -> it.replace("Row 17\t", "Row 18\t"));
        String hash;
        try (var zip = FileSystems.newFileSystem(file);
                var rows = Files.newInputStream(zip.getPath("tables/platform.event.copy"))) {
            hash = Rows.hash(rows);
        }
        var written = contentsUnchecked(file).tables().stream()
                .filter(it -> it.name().equals("platform.event"))
                .findFirst()
                .orElseThrow();
        rewrite(file, Manifest.NAME, it -> it.replace(written.sha256(), hash));
        refusesAndChangesNothing(fresh, file, "The record of who did what");
    }

    @Test
    void refuses_a_backup_of_a_newer_safeboard() throws Exception {
        fill(fresh, "dudley");
        var file = backup(old, "one.zip");
        rewrite(file, Manifest.NAME, it -> it.replaceAll("version.people=.*", "version.people=999"));
        refusesAndChangesNothing(fresh, file, "made by a newer Safeboard (people 999)");
    }

    private static Manifest contentsUnchecked(Path file) throws Exception {
        try (var zip = FileSystems.newFileSystem(file);
                var in = Files.newBufferedReader(zip.getPath(Manifest.NAME), StandardCharsets.UTF_8)) {
            return Manifest.read(in);
        }
    }
}
