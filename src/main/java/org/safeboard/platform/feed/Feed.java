package org.safeboard.platform.feed;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.stereotype.Component;

/**
 * Writes the calendar of a person. A calendar outside is read by many: nothing in it names a person or a case, and its
 * links lead to pages that ask to sign in.
 */
@Component
class Feed {
    private final List<WorkSource> work;
    private final List<FeedSource> more;
    private final Clock clock;

    Feed(List<WorkSource> work, List<FeedSource> more, Clock clock) {
        this.work = work;
        this.more = more;
        this.clock = clock;
    }

    /** @param address of this installation, to be put before the paths of pages */
    String of(Staff staff, String address) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Change.LONDON);
        var calendar = new ICalendar();
        calendar.setProductId("-//Safeboard//Calendar//EN");
        for (var source : work) {
            source.tasks(staff, today).stream()
                    .filter(it -> it.due() != null)
                    .map(it -> timeLimit(source, it, address))
                    .forEach(calendar::addEvent);
        }
        more.stream()
                .flatMap(it -> it.entries(staff, today).stream())
                .map(it -> meeting(it, address))
                .forEach(calendar::addEvent);
        calendar.getEvents().forEach(it -> it.setDateTimeStamp(Date.from(now)));
        return calendar.write();
    }

    private static VEvent timeLimit(WorkSource source, Task task, String address) {
        var due = java.util.Objects.requireNonNull(task.due());
        var event = event(
                "Time limit: " + (source.isInFixedWords() ? task.what() : source.heading()), due, task.href(), address);
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(due.getYear(), due.getMonthValue(), due.getDayOfMonth()), false)));
        event.setTransparency(true);
        return event;
    }

    private static VEvent meeting(FeedSource.Entry entry, String address) {
        var event = event(entry.title(), entry.from(), entry.href(), address);
        event.setDateStart(new DateStart(Date.from(instant(entry.from()))));
        event.setDateEnd(new DateEnd(Date.from(instant(entry.until()))));
        return event;
    }

    private static java.time.Instant instant(LocalDateTime at) {
        return at.atZone(Change.LONDON).toInstant();
    }

    private static VEvent event(String title, Object on, String href, String address) {
        var event = new VEvent();
        event.setUid(UUID.nameUUIDFromBytes((title + on + href).getBytes(StandardCharsets.UTF_8)) + "@safeboard");
        event.setSummary(title);
        event.setUrl(address + href);
        event.setDescription("Sign in to see it: " + address + href);
        return event;
    }
}
