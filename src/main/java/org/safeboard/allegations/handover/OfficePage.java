package org.safeboard.allegations.handover;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.office.HandOver;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Page;

/** Who leads how many open cases, and what was handed over of late. */
public record OfficePage(
        String area, Set<String> areas, List<Leads> everybody, List<Done> done, Instant now, List<Problem> problems)
        implements Page {

    /** Somebody with the number of open cases they lead; null for those that nobody leads. */
    public record Leads(@Nullable UUID staff, String name, long open) {}

    /** A hand-over with the names of its people. */
    public record Done(HandOver it, String former, String next, int cases) {
        /** Where it stands. */
        public String state(Instant now) {
            if (it.undone() != null) {
                return "Undone";
            }
            var until = it.undoUntil();
            if (until == null) {
                return "Planned for " + Dates.longDay(it.fromOn());
            }
            return it.mayBeUndone(now) ? "Can be undone until " + Dates.moment(until) : "Done";
        }
    }

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }
}
