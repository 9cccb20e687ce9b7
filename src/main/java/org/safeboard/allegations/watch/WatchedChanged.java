package org.safeboard.allegations.watch;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.stereotype.Component;

/** The watched cases in which somebody else did something. */
@Component
class WatchedChanged implements WorkSource {
    private final Watching watching;

    WatchedChanged(Watching watching) {
        this.watching = watching;
    }

    @Override
    public String heading() {
        return "Cases you watch";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        return watching.watched(staff).stream()
                .filter(it -> it.changes() > 0)
                .map(it -> new Task(
                        it.changes() == 1 ? "See what changed" : "See the %d changes".formatted(it.changes()),
                        it.number(),
                        "/allegations/" + it.contact(),
                        null))
                .toList();
    }
}
