package org.safeboard.allegations.strands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.allegations.domain.strands.EmployerClock;
import org.safeboard.allegations.domain.strands.EmployerStepsKept;
import org.safeboard.allegations.domain.strands.ReviewLimit;
import org.safeboard.allegations.domain.strands.StrandReviews;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The time limits of reviews and of the employer's steps. Of strands which a spreadsheet brought in and which ended
 * nobody can know whether they were reviewed, so nothing is said about them.
 */
@Component
class StrandTimes implements StepClocks, ClockSource {
    private final Concerns concerns;
    private final Strands strands;
    private final StrandReviews reviews;
    private final EmployerStepsKept employers;
    private final JdbcClient sql;
    private final Clocks clocks;
    private final java.time.Clock now;

    StrandTimes(
            Concerns concerns,
            Strands strands,
            StrandReviews reviews,
            EmployerStepsKept employers,
            JdbcClient sql,
            Clocks clocks,
            java.time.Clock now) {
        this.concerns = concerns;
        this.strands = strands;
        this.reviews = reviews;
        this.employers = employers;
        this.sql = sql;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        var in = clocks.in(contact.area());
        return concerns.findByContact(contact.id()).stream()
                .flatMap(it -> strands.findByConcern(it.id()).stream())
                .flatMap(it -> run(it, in))
                .toList();
    }

    private Stream<Clock> run(Strand strand, AreaClocks in) {
        var looks =
                reviews(strand).stream().map(it -> it.run(in, now.instant())).toList();
        return Stream.concat(
                Step.worthShowing(looks).stream(), employer(strand).stream().map(it -> it.run(in, now.instant())));
    }

    List<Step> reviews(Strand strand) {
        var held = reviews.findByStrandOrderByReviewedOn(strand.id());
        return strand.broughtInBy() != null && strand.endedOn() != null && held.isEmpty()
                ? List.of()
                : ReviewLimit.steps(strand, held);
    }

    List<Step> employer(Strand strand) {
        return strand.kind() != Kind.EMPLOYER
                ? List.of()
                : employers.findByStrand(strand.id()).stream()
                        .flatMap(it -> EmployerClock.steps(it.taken()).stream())
                        .toList();
    }

    @Override
    public List<? extends TimeLimit> limits() {
        var all = new ArrayList<TimeLimit>(ReviewLimit.all());
        all.addAll(Arrays.asList(EmployerClock.values()));
        return all;
    }

    @Override
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        sql.sql("""
                select strand.id from allegations.strand join allegations.concern on concern.id = strand.concern
                 where concern.area = ? and strand.started_on is not null
                   and (strand.import is null or strand.ended_on is null)""").param(area).query(UUID.class).list().stream()
                .flatMap(it -> strands.findById(it).stream())
                .forEach(it -> Stream.concat(reviews(it).stream(), employer(it).stream())
                        .forEach(step -> each.accept(step.run(in, at))));
    }
}
