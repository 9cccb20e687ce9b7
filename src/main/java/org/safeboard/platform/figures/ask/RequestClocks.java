package org.safeboard.platform.figures.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.clocks.TimeLimit;
import org.safeboard.platform.figures.answer.AnswerLog;
import org.safeboard.platform.figures.answer.GivenAnswer;
import org.springframework.stereotype.Component;

@Component
class RequestClocks implements ClockSource {
    private final AnswerLog log;
    private final Clocks clocks;
    private final java.time.Clock now;

    RequestClocks(AnswerLog log, Clocks clocks, java.time.Clock now) {
        this.log = log;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.asList(RequestClock.values());
    }

    @Override
    public void each(String area, AreaClocks clocks, Instant at, Consumer<Clock> each) {
        log.latest(area, Integer.MAX_VALUE).forEach(it -> of(it, clocks, at).ifPresent(each));
    }

    Optional<Clock> of(GivenAnswer answer) {
        return of(answer, clocks.in(answer.area()), now.instant());
    }

    private static Optional<Clock> of(GivenAnswer answer, AreaClocks clocks, Instant at) {
        return Optional.ofNullable(answer.receivedOn())
                .map(it -> clocks.run(
                        RequestClock.ANSWER_REQUEST,
                        Moment.of(it),
                        Moment.of(LocalDate.ofInstant(answer.at(), Change.LONDON)),
                        at));
    }
}
