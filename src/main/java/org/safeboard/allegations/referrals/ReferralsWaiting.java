package org.safeboard.allegations.referrals;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.calendar.WorkingCalendar;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.stereotype.Component;

/** Referrals to look at, and answers of their senders to read. */
@Component
class ReferralsWaiting implements WorkSource {
    private final ReferralsQuery query;
    private final WorkingCalendar calendar;

    ReferralsWaiting(ReferralsQuery query, WorkingCalendar calendar) {
        this.query = query;
        this.calendar = calendar;
    }

    @Override
    public String heading() {
        return "Referrals from the website";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        return areas.isEmpty()
                ? List.of()
                : query.tasks(areas, staff.areasAs(Role.LADO, Role.DSO)).stream()
                        .map(this::task)
                        .toList();
    }

    private Task task(ReferralsQuery.Waiting waiting) {
        var href = "/allegations/referrals/" + waiting.id();
        if (!waiting.decided() && !waiting.unread()) {
            var sent = LocalDate.ofInstant(waiting.sentAt().toInstant(), Change.LONDON);
            return new Task(
                    waiting.responded() ? "Accept or answer a referral" : "Look at a referral",
                    waiting.reference(),
                    href,
                    waiting.responded() ? null : calendar.plusWorkingDays(sent, 1));
        }
        return new Task("Read what the sender of a referral wrote", waiting.reference(), href, null);
    }
}
