package org.safeboard.platform.figures.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource({
        "97, 239, 41%",
        "45, 120, 38%",
        "35, 67, 52%",
        "12, 67, 18%",
        "10, 67, 15%",
        "28, 239, 12%",
        "1, 8, 13%",
        "1, 200, 1%",
        "0, 5, 0%",
        "5, 5, 100%",
        "0, 0, \u2013"
    })
    void percentages_are_rounded_half_up(long part, long whole, String display) {
        assertThat(Cells.percent(part, whole, 0).display()).isEqualTo(display);
    }

    @ParameterizedTest
    @CsvSource({
        "97, 65, +32, +49%", "37, 39, \u22122, \u22125%", "239, 180, +59, +33%", "9, 18, \u22129, \u221250%",
        "5, 5, 0, 0%", "5, 0, +5, \u2013", "0, 0, 0, \u2013", "2000, 1, '+1,999', '+199,900%'"
    })
    void changes_carry_their_sign(long now, long before, String change, String percent) {
        assertThat(Cells.change(now, before).display()).isEqualTo(change);
        assertThat(Cells.changePercent(now, before, 0).display()).isEqualTo(percent);
    }

    @Test
    void the_middle_of_an_even_number_of_values_is_the_mean_of_two() {
        assertThat(Cells.median(new TreeMap<>(Map.of(1L, 1L, 2L, 1L)), 0).display())
                .isEqualTo("1.5");
        assertThat(Cells.median(new TreeMap<>(Map.of(3L, 2L, 9L, 1L)), 0).display())
                .isEqualTo("3");
        assertThat(Cells.median(new TreeMap<>(), 0).display()).isEqualTo(Cells.NONE);
    }

    @Test
    void median_and_mean_are_those_of_the_written_out_list() {
        var random = new Random(20140401);
        for (int round = 0; round < 200; round++) {
            var values = random.longs(1 + random.nextInt(40), 0, 30).sorted().toArray();
            var numbers = new TreeMap<Long, Long>();
            for (long value : values) {
                numbers.merge(value, 1L, Long::sum);
            }
            var middle = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2.0;
            assertThat(Cells.median(numbers, 0).value()).isEqualByComparingTo(Double.toString(middle));
            var mean = java.util.Arrays.stream(values).average().orElseThrow();
            assertThat(Cells.mean(numbers, 0).value().doubleValue())
                    .isCloseTo(mean, org.assertj.core.data.Offset.offset(0.0051));
        }
    }

    @Test
    void what_rests_on_too_few_is_kept_back() {
        assertThat(Cells.percent(3L, 7L, 8).isProtected()).isTrue();
        assertThat(Cells.percent(null, 70L, 8).display()).isEqualTo("*");
        assertThat(Cells.changePercent(20L, 7L, 8).isProtected()).isTrue();
        assertThat(Cells.mean(new TreeMap<>(Map.of(4L, 7L)), 8).isProtected()).isTrue();
        assertThat(Cells.mean(new TreeMap<>(Map.of(4L, 8L)), 8).display()).isEqualTo("4");
    }
}
