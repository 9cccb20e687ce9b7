package org.safeboard.platform.once;

import java.time.Clock;
import java.time.Duration;
import org.safeboard.platform.audit.Once;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets every night the keys of forms sent more than a month ago. */
@Component
class ForgetKeys {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Once once;
    private final Clock clock;

    ForgetKeys(Once once, Clock clock) {
        this.once = once;
        this.clock = clock;
    }

    @Scheduled(cron = "0 17 3 * * *")
    void nightly() {
        once.forget(clock.instant().minus(KEPT));
    }
}
