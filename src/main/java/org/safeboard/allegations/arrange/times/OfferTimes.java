package org.safeboard.allegations.arrange.times;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeboard.allegations.ArrangementEvent.TimesOffered;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.allegations.arrange.times.TimesForm.Time;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.allegations.domain.meetings.Slots;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the times that people are asked about. One that stays keeps the answers given to it. */
@Component
class OfferTimes {
    private final OpenArrangement open;
    private final Slots slots;
    private final JdbcClient sql;
    private final AuditTrail audit;

    OfferTimes(OpenArrangement open, Slots slots, JdbcClient sql, AuditTrail audit) {
        this.open = open;
        this.slots = slots;
        this.sql = sql;
        this.audit = audit;
    }

    List<Slot> kept(Arrangement meeting) {
        return slots.findByArrangementOrderByDayAscStartsAsc(meeting.id());
    }

    @Transactional
    void offer(UUID id, UUID arrangement, TimesForm form, Change change) {
        var opened = open.open(id, arrangement, change.by());
        audit.unchangedSince(change, arrangement);
        var times = form.times();
        check(opened.meeting(), times, change);
        var before = kept(opened.meeting());
        before.stream()
                .filter(slot -> times.stream().noneMatch(it -> isSame(slot, it)))
                .forEach(slot -> sql.sql("delete from allegations.arrangement_slot where id = ?")
                        .param(slot.id())
                        .update());
        times.forEach(it -> keep(arrangement, it));
        var changes = new Differences()
                .field("Times", text(before), text(kept(opened.meeting())))
                .list();
        audit.record(change, new TimesOffered(arrangement, id, opened.contact().area(), changes));
    }

    private static void check(Arrangement meeting, List<Time> times, Change change) {
        var rules = Rules.check(meeting.isOpen(), "", "This meeting was held or cancelled: arrange another one");
        for (var time : times) {
            var at = "rows[" + time.row() + "].";
            rules.and(!time.day().isBefore(change.today()), at + "day", "The day must be today or in the future")
                    .and(time.ends().isAfter(time.starts()), at + "ends", "The end must be after the beginning")
                    .and(
                            times.stream()
                                    .noneMatch(it -> it.row() < time.row()
                                            && it.day().equals(time.day())
                                            && it.starts().equals(time.starts())),
                            at + "day",
                            "This time is there twice");
        }
        rules.orRefuse();
    }

    private void keep(UUID arrangement, Time time) {
        sql.sql("""
                insert into allegations.arrangement_slot (id, arrangement, day, starts, ends) values (?, ?, ?, ?, ?)
                on conflict (arrangement, day, starts) do update set ends = excluded.ends""")
                .params(UUID.randomUUID(), arrangement, time.day(), time.starts(), time.ends())
                .update();
    }

    private static boolean isSame(Slot slot, Time time) {
        return slot.day().equals(time.day()) && slot.starts().equals(time.starts());
    }

    private static String text(List<Slot> slots) {
        return slots.stream()
                .map(it -> Dates.day(it.day()) + " " + Dates.time(it.starts()))
                .collect(Collectors.joining(", "));
    }
}
