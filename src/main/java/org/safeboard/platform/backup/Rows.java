package org.safeboard.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/** The rows of a table on their way out and in, as PostgreSQL's COPY writes them. */
final class Rows {
    private Rows() {}

    /** So that the same rows are the same bytes, whoever asks: set on both ways. */
    static final String PLAIN = """
            set local timezone = 'UTC';
            set local datestyle = 'ISO, YMD';
            set local intervalstyle = 'postgres';
            set local bytea_output = 'hex';
            set local extra_float_digits = 1;
            set local synchronize_seqscans = off;
            """;

    /** Writes a table out and says how many rows it had and their hash. */
    static Manifest.Kept out(Connection connection, Catalogue.Table table, OutputStream to)
            throws SQLException, IOException {
        var hashing = new DigestOutputStream(new StaysOpen(to), sha256());
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy %s (%s) to stdout".formatted(table.name(), table.columns()), hashing);
        hashing.flush();
        var hash = HexFormat.of().formatHex(hashing.getMessageDigest().digest());
        return new Manifest.Kept(table.name(), table.columns(), rows, hash);
    }

    /** @return how many rows came in */
    static long in(Connection connection, Manifest.Kept table, InputStream from) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columns()), from, 1 << 16);
    }

    static String hash(InputStream in) throws IOException {
        var digest = sha256();
        var buffer = new byte[1 << 16];
        for (int read; (read = in.read(buffer)) >= 0; ) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** COPY may close its stream; the archive goes on. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
