package org.safeboard.people.matching.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.safeboard.people.matching.MatchIndex;

/**
 * Asks an index for every query on all cores and writes what it found, in the order of the queries; the file is there only
 * once it is whole.
 *
 * @param leaveOutSelf leaves the record that has the query's own id out
 */
record Answers(MatchIndex<String> index, int limit, boolean leaveOutSelf) {
    /** Weaker ones are told as well, so that a threshold can be argued about. */
    private static final double FLOOR = -16;
    private static final int BLOCK = 2_000;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    /** @param progress is told how many are done */
    void write(List<Asked> queries, Path to, IntConsumer progress) throws IOException {
        var part = Files.createTempFile(to.toAbsolutePath().getParent(), "match", ".part");
        try {
            try (var writer = Files.newBufferedWriter(part)) {
                writer.write("query_id,candidate_id,score,list\n");
                for (int from = 0; from < queries.size(); from += BLOCK) {
                    var block = queries.subList(from, Math.min(from + BLOCK, queries.size()));
                    for (var lines : IntStream.range(0, block.size())
                            .parallel()
                            .mapToObj(it -> lines(block.get(it)))
                            .toList()) {
                        writer.write(lines);
                    }
                    progress.accept(from + block.size());
                }
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private String lines(Asked query) {
        var lines = new StringBuilder();
        try {
            for (var found : index.search(query.stated(), limit, leaveOutSelf ? Set.of(query.id()) : Set.of(), FLOOR)) {
                FORMAT.printRecord(
                        lines,
                        query.id(),
                        found.key(),
                        BigDecimal.valueOf(found.score())
                                .setScale(6, RoundingMode.HALF_EVEN)
                                .toPlainString(),
                        found.list().name().toLowerCase(Locale.UK));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines.toString();
    }
}
