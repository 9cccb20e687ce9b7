package org.safeboard.allegations.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeboard.allegations.domain.quality.Lot.Decided;

class LotTest {
    private static final String SEED = "00112233445566778899aabbccddeeff";

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "9, 1", "10, 1", "11, 2", "20, 2", "21, 3", "239, 24"})
    void a_tenth_is_drawn_and_at_least_one(int of, int drawn) {
        assertThat(Lot.tenth(of)).isEqualTo(drawn);
    }

    @Test
    void anybody_can_draw_again_by_hand() {
        // printf '00112233445566778899aabbccddeeff:LADO-2026-0001' | sha256sum
        assertThat(new Lot(SEED).place("LADO-2026-0001"))
                .isEqualTo("37b974a8586a36717adcdc128193bea79b29d8ec98b94fbc1833f9bee2d727b7");
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_seed_draws_the_same_in_whatever_order_they_come(int seed) {
        var random = new Random(seed);
        var lot = lot(random);
        var pool = pool(random, people(random));
        var shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        var drawn = lot.draw(pool, Lot.tenth(pool.size()));
        assertThat(lot.draw(shuffled, Lot.tenth(pool.size()))).isEqualTo(drawn);
        assertThat(drawn).hasSize(Lot.tenth(pool.size())).doesNotHaveDuplicates();
        assertThat(pool).containsAll(drawn);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_reviews_their_own_decision_and_the_work_is_shared(int seed) {
        var random = new Random(seed);
        var people = people(random);
        var pool = pool(random, people);
        var shared = lot(random).share(pool, people);
        for (var contact : pool) {
            var reviewer = shared.get(contact.contact());
            assertThat(reviewer)
                    .isPresent()
                    .get()
                    .isNotEqualTo(contact.decider())
                    .isIn(people);
        }
    }

    @Test
    void where_nobody_else_leads_nobody_is_asked() {
        var alone = UUID.randomUUID();
        var contact = new Decided(UUID.randomUUID(), "LADO-2026-0001", alone);
        assertThat(new Lot(SEED).share(List.of(contact), List.of(alone)).get(contact.contact()))
                .isEmpty();
    }

    @Test
    void every_contact_has_the_same_chance() {
        var random = new Random(7);
        var pool = IntStream.range(0, 10)
                .mapToObj(it -> new Decided(UUID.randomUUID(), "LADO-" + it, UUID.randomUUID()))
                .toList();
        var times = new HashMap<String, Integer>();
        for (int i = 0; i < 5_000; i++) {
            times.merge(lot(random).draw(pool, 1).getFirst().number(), 1, Integer::sum);
        }
        assertThat(times.values()).hasSize(10).allSatisfy(it -> assertThat(it).isBetween(400, 600));
    }

    private static Lot lot(Random random) {
        return new Lot("%016x%016x".formatted(random.nextLong(), random.nextLong()));
    }

    private static List<UUID> people(Random random) {
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(it -> UUID.randomUUID())
                .toList();
    }

    private static List<Decided> pool(Random random, List<UUID> people) {
        return IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(it -> new Decided(
                        UUID.randomUUID(), "LADO-2026-%04d".formatted(it), people.get(random.nextInt(people.size()))))
                .toList();
    }
}
