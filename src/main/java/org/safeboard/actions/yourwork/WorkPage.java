package org.safeboard.actions.yourwork;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.actions.yourwork.Waiting.When;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Page;

/** What waits for a person, the most urgent first. */
public record WorkPage(String name, List<Part> parts, String empty) implements Page {
    private static final int SHOWN = 100;

    /**
     * One part of the page.
     *
     * @param all how many there are; the page shows the first hundred
     */
    public record Part(When when, List<Waiting> shown, int all) {
        public int more() {
            return all - shown.size();
        }
    }

    static WorkPage of(Staff staff, List<Waiting> waiting) {
        var parts = new ArrayList<Part>();
        for (var when : When.values()) {
            var all = waiting.stream()
                    .filter(it -> it.when() == when)
                    .sorted(Waiting.SOONEST_FIRST)
                    .toList();
            if (!all.isEmpty()) {
                parts.add(new Part(when, all.subList(0, Math.min(all.size(), SHOWN)), all.size()));
            }
        }
        return new WorkPage(staff.name(), List.copyOf(parts), emptyFor(staff));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What this page is for, said to somebody for whom nothing waits. */
    private static String emptyFor(Staff staff) {
        var roles = staff.held().stream().map(Staff.Held::role).toList();
        if (roles.isEmpty()) {
            return "Your account has no role yet. Ask your system administrator for one.";
        }
        if (roles.contains(Role.LADO) || roles.contains(Role.DSO)) {
            return "Contacts to decide, time limits of your cases and actions you promised will show here.";
        }
        if (roles.contains(Role.LADO_ADMINISTRATOR)) {
            return "Contacts to complete, imports to finish and actions you promised will show here.";
        }
        if (roles.contains(Role.BOARD_MANAGER)) {
            return "Chapters of the annual report that wait for you and actions you promised will show here.";
        }
        return roles.contains(Role.SYSTEM_ADMINISTRATOR)
                ? "Accounts that wait for you will show here."
                : "Actions you promised will show here.";
    }
}
