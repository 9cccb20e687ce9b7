package org.safeboard.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeboard.Safeboard;
import org.safeboard.platform.access.Change;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

@PageTest
class TwoNodesTest {
    private static final int RECORDS = 10_000;
    private static final int AT_ONCE = 4;
    private static final String LETTERS = "abdefgiklmnoprstuvyz";

    @Autowired
    People one;

    @Autowired
    Cast cast;

    @Test
    void what_one_node_saved_the_other_finds_in_its_very_next_query() throws Exception {
        var areas = IntStream.range(0, AT_ONCE).mapToObj(it -> cast.area()).toList();
        var missed = Collections.synchronizedSet(new TreeSet<Integer>());
        try (var other = new SpringApplicationBuilder(Safeboard.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .run();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var two = other.getBean(People.class);
            var working = IntStream.range(0, AT_ONCE)
                    .mapToObj(it -> threads.submit(() -> {
                        var area = areas.get(it).code();
                        var change = Change.of(areas.get(it).lado(), Instant.parse("2026-03-02T10:00:00Z"), "");
                        for (int n = it; n < RECORDS; n += AT_ONCE) {
                            var somebody = somebody(n);
                            var saved = one.add(somebody, area, change);
                            if (two.matches(somebody, area, Set.of()).all().stream()
                                    .noneMatch(match -> match.person().equals(saved))) {
                                missed.add(n);
                            }
                        }
                    }))
                    .toList();
            for (var it : working) {
                it.get();
            }
        }
        assertThat(missed).isEmpty();
    }

    private static PersonDetails somebody(int n) {
        var name = new StringBuilder("Q");
        for (int rest = n * 7919 + 160_000; rest > 0; rest /= LETTERS.length()) {
            name.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return PersonDetails.adult("Karim", name.toString())
                .bornOn(LocalDate.of(1950, 1, 1).plusDays(n));
    }
}
