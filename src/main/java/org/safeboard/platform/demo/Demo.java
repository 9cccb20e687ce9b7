package org.safeboard.platform.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.access.StaffDirectory;
import org.safeboard.platform.database.DataFolder;
import org.safeboard.platform.database.DatabaseUnavailable;
import org.safeboard.platform.imports.Imports;
import org.safeboard.platform.imports.Progress;
import org.safeboard.platform.passwords.Passwords;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The example in a data folder: loaded once, and only where nobody's own records are. */
public final class Demo {
    private final Path state;
    private final Path password;
    private final Example example;

    public Demo(DataFolder folder, Path manifest) {
        this.state = folder.root().resolve("demo");
        this.password = folder.root().resolve("demo-password");
        this.example = Example.read(manifest);
    }

    public boolean isLoaded() {
        return said(state).equals("loaded");
    }

    /**
     * Loads the area, its staff and its files; what an interrupted run has already loaded is left as it is.
     *
     * @throws DatabaseUnavailable when the data are somebody's own
     */
    public void load(BeanFactory beans, PrintWriter out) {
        var database = beans.getBean(JdbcClient.class);
        if (said(state).isEmpty()
                && database.sql("select exists (select from platform.area)")
                        .query(Boolean.class)
                        .single()) {
            throw new DatabaseUnavailable(
                    "These data are not the example's, and demo leaves them alone: choose another folder with --data.");
        }
        write(state, "loading");
        beans.getBean(Areas.class).add(example.area());
        addStaff(beans, database);
        var change =
                Change.of(importer(beans, database), beans.getBean(Clock.class).instant(), "Example");
        for (var sheet : example.sheets()) {
            var report = beans.getBean(Imports.class)
                    .bringIn(example.area().code(), sheet.kind(), sheet.file(), change, Progress.NONE);
            out.printf("%s: %s%n", sheet.file().getFileName(), report.summary());
            out.flush();
        }
        write(state, "loaded");
    }

    /** Everybody with the password they share. */
    public void printSignIns(BeanFactory beans, PrintWriter out) {
        out.println("Sign in as");
        for (var person : example.staff()) {
            out.printf(
                    "  %-32s %s, %s%n",
                    person.email(), person.name(), person.role().title());
        }
        out.printf("with the password %s%n", said(password));
    }

    private void addStaff(BeanFactory beans, JdbcClient database) {
        if (said(password).isEmpty()) {
            write(password, random());
        }
        var encoded = beans.getBean(Passwords.class).encode(said(password));
        for (var person : example.staff()) {
            var id = UUID.nameUUIDFromBytes(person.email().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            database.sql("""
                    with added as (
                        insert into platform.staff (id, name, email, password) values (:id, :name, :email, :password)
                        on conflict do nothing returning id)
                    insert into platform.role_held (id, staff, role, area, agency, sector, held_from)
                    select gen_random_uuid(), id, :role, :area, :agency, :sector, :from from added
                    """)
                    .param("id", id)
                    .param("name", person.name())
                    .param("email", person.email())
                    .param("password", encoded)
                    .param("role", person.role().name())
                    .param("area", example.area().code())
                    .param("agency", person.agency())
                    .param("sector", person.sector())
                    .param("from", person.from())
                    .update();
        }
    }

    private Staff importer(BeanFactory beans, JdbcClient database) {
        var id = database.sql("select staff from platform.role_held where area = :area and role = :role limit 1")
                .param("area", example.area().code())
                .param("role", Role.LADO_ADMINISTRATOR.name())
                .query(UUID.class)
                .single();
        return beans.getBean(StaffDirectory.class)
                .present(id, LocalDate.now(beans.getBean(Clock.class)))
                .orElseThrow();
    }

    /** Twenty letters and figures that nobody mixes up. */
    private static String random() {
        var text = new StringBuilder();
        var random = new SecureRandom();
        for (int i = 0; i < 20; i++) {
            text.append(i > 0 && i % 5 == 0 ? "-" : "")
                    .append("abcdefghjkmnpqrstuvwxyz23456789".charAt(random.nextInt(31)));
        }
        return text.toString();
    }

    private static String said(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            var beside = Files.createTempFile(file.getParent(), "demo", ""); // made 0600
            Files.writeString(beside, text);
            Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
