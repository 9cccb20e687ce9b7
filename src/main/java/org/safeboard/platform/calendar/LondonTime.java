package org.safeboard.platform.calendar;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time of the office. Everything that needs to know the time is given this clock. */
@Configuration(proxyBeanMethods = false)
public class LondonTime {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Bean
    Clock clock() {
        return Clock.system(LONDON);
    }
}
