package org.safeboard.actions.yourwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.NavigationItem;
import org.safeboard.platform.web.View;
import org.safeboard.platform.work.WorkSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class WorkController {
    private final List<WorkSource> sources;
    private final Clock clock;

    WorkController(List<WorkSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @Bean
    static NavigationItem yourWorkInNavigation() {
        return new NavigationItem("Your work", "/", 0, staff -> true);
    }

    @GetMapping("/")
    View show(Staff staff) {
        var today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
        var waiting = sources.stream()
                .flatMap(source ->
                        source.tasks(staff, today).stream().map(task -> new Waiting(source.heading(), task, today)))
                .toList();
        return WorkPage.of(staff, waiting);
    }
}
