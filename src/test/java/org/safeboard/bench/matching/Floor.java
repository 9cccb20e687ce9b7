package org.safeboard.bench.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The floor that no search which looks at everybody can go below: one plain loop over the four columns of given name, family
 * name, date of birth and postcode as numbers, each looked up in a table of scores. Every name a person has is a row.
 */
final class Floor {
    private static final int COLUMNS = 4;
    private final List<Map<String, Integer>> words = new ArrayList<>();
    private int[][] rows = new int[COLUMNS][1 << 16];
    private float[][] scores = new float[COLUMNS][0];
    private int size;

    Floor() {
        for (int i = 0; i < COLUMNS; i++) {
            words.add(new HashMap<>());
        }
    }

    void add(Person person) {
        row(person.given(), person.family(), person.born(), person.postcode());
        for (var other : person.others().split(";")) {
            int blank = other.strip().indexOf(' ');
            if (blank > 0) {
                row(
                        other.strip().substring(0, blank),
                        other.strip().substring(blank + 1),
                        person.born(),
                        person.postcode());
            }
        }
    }

    private void row(String... cells) {
        if (size == rows[0].length) {
            Arrays.setAll(rows, it -> Arrays.copyOf(rows[it], size * 2));
        }
        for (int i = 0; i < COLUMNS; i++) {
            var known = words.get(i);
            rows[i][size] = known.computeIfAbsent(cells[i], it -> known.size());
        }
        size++;
    }

    /** Leaves only the numbers. */
    void close() {
        var random = new Random(1);
        Arrays.setAll(scores, column -> {
            var table = new float[words.get(column).size()];
            for (int i = 0; i < table.length; i++) {
                table[i] = random.nextInt(1000) == 0 ? 9 : -3;
            }
            return table;
        });
        Arrays.setAll(rows, it -> Arrays.copyOf(rows[it], size));
        words.forEach(Map::clear);
    }

    int size() {
        return size;
    }

    /** Milliseconds of processor for one look at everybody, the median of so many. */
    double measure(int times) {
        var took = new double[times];
        double sum = 0;
        for (int i = 0; i < times; i++) {
            var from = Clock.cpu();
            sum += scan();
            took[i] = (Clock.cpu() - from) / 1e6;
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("the floor did not run");
        }
        return Clock.median(took);
    }

    private int scan() {
        int[] given = rows[0];
        int[] family = rows[1];
        int[] born = rows[2];
        int[] postcode = rows[3];
        float[] givenScores = scores[0];
        float[] familyScores = scores[1];
        float[] bornScores = scores[2];
        float[] postcodeScores = scores[3];
        int above = 0;
        for (int i = 0; i < size; i++) {
            float score =
                    givenScores[given[i]] + familyScores[family[i]] + bornScores[born[i]] + postcodeScores[postcode[i]];
            if (score > 5) {
                above++;
            }
        }
        return above;
    }
}
