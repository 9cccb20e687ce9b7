package org.safeboard.people.matching.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.commons.csv.CSVFormat;
import org.safeboard.people.matching.Found;
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
                var bridges = new Bridges();
                var kept = new ArrayList<List<Found<String>>>();
                for (int from = 0; from < queries.size(); from += BLOCK) {
                    var block = queries.subList(from, Math.min(from + BLOCK, queries.size()));
                    var answers = block.parallelStream().map(this::answer).toList();
                    for (int i = 0; i < block.size(); i++) {
                        if (leaveOutSelf) {
                            bridges.add(block.get(i).id(), answers.get(i));
                            kept.add(answers.get(i));
                        } else {
                            write(block.get(i), answers.get(i), writer);
                        }
                    }
                    progress.accept(from + block.size());
                }
                for (int i = 0; i < kept.size(); i++) {
                    write(queries.get(i), bridges.over(queries.get(i).id(), kept.get(i), limit), writer);
                }
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private List<Found<String>> answer(Asked query) {
        return index.rank(query.stated(), limit, leaveOutSelf ? Set.of(query.id()) : Set.of(), FLOOR);
    }

    private static void write(Asked query, List<Found<String>> found, Appendable lines) throws IOException {
        for (var it : found) {
            FORMAT.printRecord(
                    lines,
                    query.id(),
                    it.key(),
                    BigDecimal.valueOf(it.score())
                            .setScale(6, RoundingMode.HALF_EVEN)
                            .toPlainString(),
                    it.list().name().toLowerCase(Locale.UK));
        }
    }
}
