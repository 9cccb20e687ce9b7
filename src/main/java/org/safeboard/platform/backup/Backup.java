package org.safeboard.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Writes everything that is kept into one file, as it was at one moment, while people go on working. */
@Component
class Backup {
    private final DataSource dataSource;
    private final Clock clock;

    Backup(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Writes the file beside and renames it, so that there is never half a backup.
     *
     * @param file does not exist yet; made readable by its owner only
     */
    Manifest write(Path file) throws IOException, SQLException {
        var folder = file.toAbsolutePath().getParent();
        var beside = Files.createTempFile(
                folder,
                ".backup",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Manifest manifest;
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
                manifest = write(connection, zip);
            } finally {
                connection.rollback();
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Manifest write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute(Rows.PLAIN);
        }
        var catalogue = new Catalogue(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        var tables = new ArrayList<Manifest.Kept>();
        for (var table : catalogue.tables()) {
            zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".copy"));
            tables.add(Rows.out(connection, table, zip));
            zip.closeEntry();
        }
        var manifest = new Manifest(clock.instant().toString(), catalogue.versions(), tables, catalogue.sequences());
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return manifest;
    }
}
