package org.safeboard.allegations.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.meetings.Plan;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.feed.FeedSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings that are arranged: those of a day with their place, for paper, and a person's own, for their calendar. */
@Component
class ArrangedMeetings implements FeedSource {
    private final JdbcClient sql;
    private final Codes codes;

    ArrangedMeetings(JdbcClient sql, Codes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** A meeting of a day; whoever shows it asks who may. */
    record Planned(UUID contact, LocalTime at, String what, String place) {}

    List<Planned> on(String area, LocalDate day) {
        return sql.sql("""
                select contact, type, starts, mode, place, room from allegations.arrangement
                 where area = ? and day = ? and cancelled_on is null and meeting is null order by starts""")
                .params(area, day)
                .query((row, n) -> new Planned(
                        row.getObject("contact", UUID.class),
                        row.getObject("starts", LocalTime.class),
                        row.getString("type").charAt(0)
                                + row.getString("type").substring(1).toLowerCase(java.util.Locale.UK)
                                + " position of trust meeting",
                        place(row.getString("mode"), row.getString("place"), row.getString("room"))))
                .list();
    }

    private String place(@Nullable String mode, @Nullable String place, @Nullable String room) {
        return Stream.of(
                        mode == null ? "" : Plan.Mode.valueOf(mode).label(),
                        place == null ? "" : codes.label("allegations/meeting-place", place),
                        room == null ? "" : room)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Those to which somebody is invited, or which are about a case they lead, as long as they may see the case. */
    @Override
    public List<Entry> entries(Staff staff, LocalDate from) {
        var leading = staff.areasAs(Role.LADO, Role.DSO);
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        if (keeping.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                select a.contact, a.day, a.starts, a.ends from allegations.arrangement a
                  join allegations.contact c on c.id = a.contact
                  join allegations.concern k on k.id = a.concern
                 where a.day >= :from and a.cancelled_on is null and a.meeting is null
                   and c.area = any(:keeping) and (c.area = any(:leading) or not c.restricted)
                   and (k.lead = :self or exists (
                        select from allegations.invitee i
                         where i.arrangement = a.id and i.staff = :self and i.removed_on is null
                           and i.reply is distinct from 'DECLINED'))
                 order by a.day, a.starts limit 200""")
                .param("from", from)
                .param("self", staff.id())
                .param("keeping", keeping.toArray(String[]::new))
                .param("leading", leading.toArray(String[]::new))
                .query((row, n) -> new Entry(
                        "Position of trust meeting",
                        LocalDateTime.of(
                                row.getObject("day", LocalDate.class), row.getObject("starts", LocalTime.class)),
                        LocalDateTime.of(row.getObject("day", LocalDate.class), row.getObject("ends", LocalTime.class)),
                        "/allegations/" + row.getString("contact")))
                .list();
    }
}
