package org.safeboard.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.safeboard.people.matching.MatchIndex;
import org.safeboard.people.matching.Model;
import org.safeboard.people.matching.Stated;

/** How long an index takes to fill, ask and change, and what it keeps, beside a bare scan of the same columns. */
public final class Speed {
    private static final int LIMIT = 20;
    private static final int COLD = 200;
    private static final int BATCH = 20_000;

    private final long seed;
    private final int persons;
    private final int queries;
    private final int rounds;
    private final MatchIndex<String> index = new MatchIndex<>(Model.shipped());
    private final Floor floor = new Floor();
    private final Table table = new Table(
            "", "queries", "CPU p50 ms", "p99", "wall p50 ms", "p99", "scan ms", "CPU p50 / scan", "p99 / scan");

    public Speed(long seed, int persons, int queries, int rounds) {
        this.seed = seed;
        this.persons = persons;
        this.queries = queries;
        this.rounds = rounds;
    }

    public void measure() throws InterruptedException {
        new Register(seed, persons).each(floor::add);
        floor.close();
        load();
        var asked = Questions.of(seed, persons, COLD + 2 * rounds * queries).stream()
                .map(it -> Person.stated(it.cells().toArray(String[]::new)))
                .toList();
        floor.measure(50);
        System.out.printf("the scan goes over %,d rows of four columns%n", floor.size());
        int half = COLD + rounds * queries;
        ask("cold, the first " + COLD, asked.subList(0, COLD), 1);
        ask("warm", asked.subList(COLD, half), rounds);
        whileWriting(() -> ask("while ten writes a second go on", asked.subList(half, asked.size()), rounds));
        table.print();
        writes();
    }

    private void load() {
        long before = Clock.used();
        var took = new long[2];
        inBatches(batch -> {
            long wall = System.nanoTime();
            long cpu = Clock.cpu();
            batch.forEach(it -> index.put(it.id(), it.stated()));
            took[0] += System.nanoTime() - wall;
            took[1] += Clock.cpu() - cpu;
        });
        long kept = Clock.used() - before;
        System.out.printf(
                "%n%,d persons loaded in %.1f s (CPU %.1f s), keep %,d MiB, %,d MiB a million%n",
                persons, took[0] / 1e9, took[1] / 1e9, kept >> 20, (kept * 1_000_000L / persons) >> 20);
    }

    private record Entry(String id, Stated stated) {}

    private void inBatches(Consumer<List<Entry>> batches) {
        var batch = new ArrayList<Entry>(BATCH);
        new Register(seed, persons).each(person -> {
            batch.add(new Entry(person.id(), person.stated()));
            if (batch.size() == BATCH) {
                batches.accept(batch);
                batch.clear();
            }
        });
        batches.accept(batch);
    }

    /** Asks in so many rounds, each of other queries and beside a scan; the medians of the rounds are shown. */
    private void ask(String what, List<Stated> all, int times) {
        var shown = new double[7][times];
        for (int round = 0; round < times; round++) {
            int size = all.size() / times;
            var asked = all.subList(round * size, (round + 1) * size);
            double scan = floor.measure(15);
            var cpu = new double[asked.size()];
            var wall = new double[asked.size()];
            for (int i = 0; i < asked.size(); i++) {
                long startedWall = System.nanoTime();
                long startedCpu = Clock.cpu();
                index.search(asked.get(i), LIMIT);
                cpu[i] = (Clock.cpu() - startedCpu) / 1e6;
                wall[i] = (System.nanoTime() - startedWall) / 1e6;
            }
            scan = (scan + floor.measure(15)) / 2;
            double[] row = {
                Clock.quantile(cpu, 0.5),
                Clock.quantile(cpu, 0.99),
                Clock.quantile(wall, 0.5),
                Clock.quantile(wall, 0.99),
                scan,
                Clock.quantile(cpu, 0.5) / scan,
                Clock.quantile(cpu, 0.99) / scan
            };
            for (int i = 0; i < row.length; i++) {
                shown[i][round] = row[i];
            }
        }
        var cells = new ArrayList<String>();
        cells.add(what);
        cells.add("%,d".formatted(all.size()));
        for (var column : shown) {
            cells.add("%.2f".formatted(Clock.median(column)));
        }
        table.row(cells.toArray(String[]::new));
    }

    private void whileWriting(Runnable asking) throws InterruptedException {
        var fresh = strangers(10_000);
        var over = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> {
            var random = new Random(4);
            for (int i = 0; !over.get() && i < fresh.size(); i++) {
                var key = random.nextBoolean() ? fresh.get(i).id() : "P%07d".formatted(1 + random.nextInt(persons));
                index.put(key, fresh.get(i).stated());
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        asking.run();
        over.set(true);
        writer.join();
    }

    private List<Entry> strangers(int count) {
        var strangers = new ArrayList<Entry>();
        new Register(seed + 3, count, "W", new Places(persons))
                .each(it -> strangers.add(new Entry(it.id(), it.stated())));
        return strangers;
    }

    private void writes() {
        var fresh = strangers(2_000);
        var cpu = new double[fresh.size()];
        var wall = new double[fresh.size()];
        for (int i = 0; i < cpu.length; i++) {
            long startedWall = System.nanoTime();
            long started = Clock.cpu();
            index.put(fresh.get(i).id(), fresh.get(i).stated());
            cpu[i] = (Clock.cpu() - started) / 1e3;
            wall[i] = (System.nanoTime() - startedWall) / 1e3;
        }
        System.out.printf(
                "%na write costs the index: CPU p50 %.1f \u00b5s, p99 %.1f \u00b5s; wall p50 %.1f \u00b5s, p99 %.1f"
                        + " \u00b5s (%,d)%n",
                Clock.quantile(cpu, 0.5),
                Clock.quantile(cpu, 0.99),
                Clock.quantile(wall, 0.5),
                Clock.quantile(wall, 0.99),
                cpu.length);
    }

    /** Asks everybody against all others, on all cores. */
    public void self() {
        long from = System.nanoTime();
        var found = new long[1];
        inBatches(batch -> found[0] += IntStream.range(0, batch.size())
                .parallel()
                .mapToLong(i -> {
                    var it = batch.get(i);
                    return index.search(it.stated(), LIMIT, Set.of(it.id())).size();
                })
                .sum());
        System.out.printf(
                "%n%,d persons against themselves: %.0f s wall on %d cores, %,d candidates%n",
                persons, (System.nanoTime() - from) / 1e9, Runtime.getRuntime().availableProcessors(), found[0]);
    }
}
