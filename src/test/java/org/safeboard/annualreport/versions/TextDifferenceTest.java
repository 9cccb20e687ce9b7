package org.safeboard.annualreport.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeboard.annualreport.versions.TextDifference.Fate;
import org.safeboard.annualreport.versions.TextDifference.Line;

class TextDifferenceTest {
    @Test
    void keeps_what_both_have() {
        assertThat(TextDifference.between("a\nb\nc\nd", "a\nx\nc\nd\ne"))
                .containsExactly(
                        new Line(Fate.SAME, "a"),
                        new Line(Fate.GONE, "b"),
                        new Line(Fate.NEW, "x"),
                        new Line(Fate.SAME, "c"),
                        new Line(Fate.SAME, "d"),
                        new Line(Fate.NEW, "e"));
    }

    @Test
    void tells_both_texts_whatever_they_are() {
        var random = new Random(2014);
        for (int i = 0; i < 500; i++) {
            var before = text(random);
            var after = text(random);
            var lines = TextDifference.between(before, after);
            assertThat(lines.stream().filter(it -> it.fate() != Fate.NEW).map(Line::text))
                    .containsExactlyElementsOf(before.lines().toList());
            assertThat(lines.stream().filter(it -> it.fate() != Fate.GONE).map(Line::text))
                    .containsExactlyElementsOf(after.lines().toList());
        }
    }

    @Test
    void does_not_compare_two_huge_texts_line_by_line() {
        var before = "a\n".repeat(50_000);
        assertThat(TextDifference.between(before, "b\n".repeat(50_000))).hasSize(100_000);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(it -> "line " + it)
                .collect(Collectors.joining("\n"));
    }
}
