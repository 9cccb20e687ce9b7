package org.safeboard.allegations.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.ClockFacts;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.stereotype.Component;

/** The next time limit of each open case that a person leads or decided, or that nobody leads yet. */
@Component
class LedCases implements WorkSource {
    private final FactsQuery facts;
    private final Clocks clocks;
    private final Clock now;

    LedCases(FactsQuery facts, Clocks clocks, Clock now) {
        this.facts = facts;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public String heading() {
        return "Time limits of your cases";
    }

    @Override
    public boolean isInFixedWords() {
        return true;
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        if (areas.isEmpty()) {
            return List.of();
        }
        Map<String, AreaClocks> inArea = new HashMap<>();
        return facts.ledBy(staff.id(), areas).stream()
                .flatMap(it -> next(it, inArea.computeIfAbsent(it.area(), clocks::in)))
                .toList();
    }

    private Stream<Task> next(ClockFacts facts, AreaClocks in) {
        return RunningClocks.of(facts, in, now.instant()).stream()
                .filter(it -> it.stopped() == null)
                .min(Comparator.comparing(it -> it.due().date()))
                .map(it -> new Task(
                        it.limit().title(),
                        facts.number(),
                        "/allegations/" + facts.file(),
                        it.due().date()))
                .stream();
    }
}
