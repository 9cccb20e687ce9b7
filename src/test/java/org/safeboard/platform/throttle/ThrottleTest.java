package org.safeboard.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Allowance TWICE = new Allowance("knock", 2, Duration.ofDays(1));

    private final Throttle throttle = new Throttle();

    @Test
    void the_third_try_of_two_is_refused_and_another_key_has_its_own() {
        assertThat(throttle.take(TWICE, "a")).isTrue();
        assertThat(throttle.take(TWICE, "a")).isTrue();
        assertThat(throttle.take(TWICE, "a")).isFalse();
        assertThat(throttle.take(TWICE, "b")).isTrue();
    }

    @Test
    void tries_of_one_purpose_do_not_use_up_those_of_another() {
        var other = new Allowance("ring", 2, Duration.ofDays(1));
        throttle.take(TWICE, "a");
        throttle.take(TWICE, "a");
        assertThat(throttle.take(other, "a")).isTrue();
    }

    @Test
    void whoever_got_in_has_all_tries_again() {
        throttle.take(TWICE, "a");
        throttle.take(TWICE, "a");
        throttle.giveBack(TWICE, "a");
        assertThat(throttle.take(TWICE, "a")).isTrue();
    }

    @Test
    void neighbours_in_an_ipv6_network_are_counted_as_one() {
        assertThat(Throttle.network("2001:db8:1:2::1")).isEqualTo(Throttle.network("2001:db8:1:2:ffff::9"));
        assertThat(Throttle.network("2001:db8:1:2::1")).isNotEqualTo(Throttle.network("2001:db8:1:3::1"));
        assertThat(Throttle.network("192.0.2.1")).isNotEqualTo(Throttle.network("192.0.2.2"));
    }
}
