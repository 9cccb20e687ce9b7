package org.safeboard.platform.backup;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is in a backup.
 *
 * @param made when, as an ISO instant
 * @param versions the version each module's tables had, by module
 * @param tables in the order in which they can be filled
 * @param sequences the last value of each sequence that was used, by name
 */
record Manifest(String made, Map<String, String> versions, List<Kept> tables, Map<String, Long> sequences) {
    static final String NAME = "manifest.properties";
    private static final String FORMAT = "safeboard-backup-1";

    /**
     * A table.
     *
     * @param columns as they stand in its rows
     * @param sha256 of its rows as PostgreSQL writes them out, in hexadecimal
     */
    record Kept(String name, String columns, long rows, String sha256) {
        String file() {
            return "tables/" + name + ".copy";
        }
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("format=" + FORMAT);
        lines.add("made=" + made);
        versions.forEach((module, version) -> lines.add("version." + module + "=" + version));
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            lines.add("table.%d=%s %d %s %s"
                    .formatted(i + 1, table.name(), table.rows(), table.sha256(), table.columns()));
        }
        sequences.forEach((name, last) -> lines.add("sequence." + name + "=" + last));
        return lines.stream().map(it -> it + "\n").collect(Collectors.joining());
    }

    /** @throws IOException when it is not the manifest of a backup */
    static Manifest read(Reader in) throws IOException {
        var said = new Properties();
        said.load(in);
        if (!FORMAT.equals(said.getProperty("format"))) {
            throw new IOException("not a backup of Safeboard");
        }
        var tables = IntStream.iterate(1, it -> said.containsKey("table." + it), it -> it + 1)
                .mapToObj(it -> said.getProperty("table." + it).split(" ", 4))
                .map(it -> new Kept(it[0], it[3], Long.parseLong(it[1]), it[2]))
                .toList();
        var sequences = new LinkedHashMap<String, Long>();
        named(said, "sequence.").forEach((name, last) -> sequences.put(name, Long.valueOf(last)));
        return new Manifest(said.getProperty("made"), named(said, "version."), tables, sequences);
    }

    private static Map<String, String> named(Properties said, String prefix) {
        return said.stringPropertyNames().stream()
                .filter(it -> it.startsWith(prefix))
                .sorted()
                .collect(Collectors.toMap(
                        it -> it.substring(prefix.length()),
                        said::getProperty,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
