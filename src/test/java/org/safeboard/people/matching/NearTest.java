package org.safeboard.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {
    @ParameterizedTest
    @CsvSource({
        "smith, smith, 0",
        "smith, smyth, 1",
        "smith, simth, 1",
        "smith, smiths, 1",
        "smith, mith, 1",
        "stanislaw, stanilsaw, 1",
        "stanislaw, sanilsaw, 2",
        "mohammed, muhammad, 2",
        "mohammed, mohamad, 2",
        "smith, jones, 3",
        "ab, ba, 1",
        "abcd, badc, 2",
        "a, b, 1",
        "'', ab, 2",
        "'', abc, 3"
    })
    void slips_are_counted_up_to_two(String one, String other, int slips) {
        assertThat(Near.slips(one, other, 2)).isEqualTo(slips);
        assertThat(Near.slips(other, one, 2)).isEqualTo(slips);
        assertThat(Near.slips(one, other, 1)).isEqualTo(Math.min(slips, 2));
    }

    @Test
    void it_agrees_with_the_whole_table() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            var one = word(random);
            var other = random.nextInt(4) == 0 ? word(random) : slip(slip(one, random), random);
            assertThat(Near.slips(one, other, 2)).as(one + " " + other).isEqualTo(Math.min(3, wholeTable(one, other)));
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }

    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length());
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + 'x' + word.substring(at);
            case 1 -> word.length() == 1 ? word : word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + 'y' + word.substring(at + 1);
            default ->
                at == 0
                        ? word
                        : word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }

    private static int wholeTable(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
