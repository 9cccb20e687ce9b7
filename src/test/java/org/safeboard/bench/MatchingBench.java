package org.safeboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safeboard.bench.matching.PublicSets;
import org.safeboard.bench.matching.RegisterAccuracy;
import org.safeboard.bench.matching.Speed;

/**
 * Finding persons again: how well, beside Duke on the same files, and how fast, beside a bare scan of the same columns.
 *
 * <p>{@code -Dpersons=1000000} sets the size of the generated register (100,000), {@code -Dqueries=} how many are asked
 * (2,000), {@code -Dseed=} which register it is, {@code -Dparts=register,public,speed} what is measured, and
 * {@code -Dself=true} asks everybody against all others too. {@code -Dmatching.data=DIR} names a folder with a register and
 * public sets to be found in instead: register/persons.csv and queries.csv, public/dataset1.csv to dataset3.csv and
 * historical-even.csv.
 */
final class MatchingBench {
    private static final int PERSONS = Integer.getInteger("persons", 100_000);
    private static final int QUERIES = Integer.getInteger("queries", 2_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final long SEED = Long.getLong("seed", 2014);
    private static final String DATA = System.getProperty("matching.data", "");
    private static final List<String> PARTS =
            List.of(System.getProperty("parts", "register,public,speed").split(","));

    private MatchingBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (PARTS.contains("speed")) { // first, while Java is cold
            var speed = new Speed(SEED, PERSONS, QUERIES, ROUNDS);
            speed.measure();
            if (Boolean.getBoolean("self")) {
                speed.self();
            }
        }
        if (PARTS.contains("register")) {
            register();
        }
        if (PARTS.contains("public") && !DATA.isEmpty()) {
            new PublicSets(Path.of(DATA, "public")).measure(QUERIES);
        }
    }

    private static void register() throws IOException {
        var scratch = Files.createTempDirectory("matching-bench");
        try {
            var accuracy = DATA.isEmpty()
                    ? RegisterAccuracy.made(scratch, SEED, PERSONS, QUERIES)
                    : RegisterAccuracy.in(Path.of(DATA, "register"), QUERIES);
            accuracy.measure(scratch);
        } finally {
            RegisterAccuracy.delete(scratch);
        }
    }
}
