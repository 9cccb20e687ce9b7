package org.safeboard.allegations.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.handover.OfficePage.Leads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who leads what, and writes who leads from now on. */
@Component
class LeadQuery {
    private final JdbcClient sql;

    LeadQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** An open case as it stands on a sheet. */
    record Led(
            UUID contact,
            String number,
            String adult,
            LocalDate receivedOn,
            @Nullable String decision,
            boolean reopened,
            boolean restricted) {}

    /** Whoever leads an open case of the area, and those who may. */
    List<Leads> everybody(String area, LocalDate today) {
        return sql.sql("""
                select s.id, s.name, count(c.id) as open
                  from platform.staff s
                  left join allegations.case_lead l on l.lead = s.id and l.area = :area
                  left join allegations.contact c on c.id = l.contact and c.disposal is null
                 where exists (select 1 from platform.role_held h
                                where h.staff = s.id and h.area = :area and h.role in ('LADO', 'DSO')
                                  and h.held_from <= :today and (h.held_until is null or h.held_until >= :today))
                    or exists (select 1 from allegations.case_lead m join allegations.contact d on d.id = m.contact
                                where m.lead = s.id and m.area = :area and d.disposal is null)
                 group by s.id order by s.name""")
                .param("area", area)
                .param("today", today)
                .query((row, n) ->
                        new Leads(row.getObject("id", UUID.class), row.getString("name"), row.getLong("open")))
                .list();
    }

    long ledByNobody(String area) {
        return sql.sql("""
                select count(*) from allegations.case_lead l join allegations.contact c on c.id = l.contact
                 where l.area = ? and l.lead is null and c.disposal is null""").param(area).query(Long.class).single();
    }

    List<Led> led(String area, @Nullable UUID by) {
        return sql.sql("""
                select c.id, c.number, c.received_on, c.decision, c.restricted,
                       coalesce(nullif(concat_ws(' ', nullif(p.given_names, ''), nullif(p.family_name, '')), ''),
                                c.adult_described) as adult,
                       exists (select 1 from allegations.reopening r where r.contact = c.id) as reopened
                  from allegations.case_lead l
                  join allegations.contact c on c.id = l.contact
                  left join people.person p on p.id = c.adult
                 where l.area = :area and l.lead is not distinct from :by and c.disposal is null
                 order by c.received_on, c.number""")
                .param("area", area)
                .param("by", by)
                .query((row, n) -> new Led(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("adult"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("decision"),
                        row.getBoolean("reopened"),
                        row.getBoolean("restricted")))
                .list();
    }

    Optional<String> name(UUID staff) {
        return sql.sql("select name from platform.staff where id = ?")
                .param(staff)
                .query(String.class)
                .optional();
    }

    void include(UUID handOver, List<UUID> contacts) {
        contacts.forEach(it -> sql.sql("insert into allegations.handed_case (hand_over, contact) values (?, ?)")
                .params(handOver, it)
                .update());
    }

    List<UUID> included(UUID handOver) {
        return sql.sql("select contact from allegations.handed_case where hand_over = ?")
                .param(handOver)
                .query(UUID.class)
                .list();
    }

    /** Those of a hand-over that are still as it left them: open, led by the next one, in no later hand-over. */
    List<UUID> asItLeftThem(UUID handOver) {
        return sql.sql("""
                select h.contact from allegations.handed_case h
                  join allegations.hand_over o on o.id = h.hand_over
                  join allegations.case_lead l on l.contact = h.contact
                  join allegations.contact c on c.id = h.contact
                 where h.hand_over = ? and h.moved and l.lead = o.next and c.disposal is null
                   and not exists (
                       select 1 from allegations.handed_case later
                         join allegations.hand_over lo on lo.id = later.hand_over
                        where later.contact = h.contact and later.moved and lo.undone_at is null
                          and lo.applied_at > o.applied_at)""").param(handOver).query(UUID.class).list();
    }

    void moved(UUID handOver, UUID contact) {
        sql.sql("update allegations.handed_case set moved = true where hand_over = ? and contact = ?")
                .params(handOver, contact)
                .update();
    }

    void restored(UUID handOver, UUID contact) {
        sql.sql("update allegations.handed_case set restored = true where hand_over = ? and contact = ?")
                .params(handOver, contact)
                .update();
    }

    /** @return whether it was led by the former one until now and is open */
    boolean lead(UUID contact, @Nullable UUID former, @Nullable UUID next) {
        var still = sql.sql("""
                select 1 from allegations.case_lead l join allegations.contact c on c.id = l.contact
                 where l.contact = :contact and l.lead is not distinct from :former and c.disposal is null
                   for update of c""")
                .param("contact", contact)
                .param("former", former)
                .query(Integer.class)
                .optional();
        if (still.isEmpty()) {
            return false;
        }
        sql.sql("update allegations.concern set lead = :next, version = version + 1 where contact = :contact")
                .param("contact", contact)
                .param("next", next)
                .update();
        sql.sql("update allegations.contact set lead = :next, version = version + 1 where id = :contact")
                .param("contact", contact)
                .param("next", next)
                .update();
        return true;
    }

    boolean hasGone(UUID handOver) {
        return sql.sql("select 1 from allegations.hand_over where id = ? for update skip locked")
                .param(handOver)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }
}
