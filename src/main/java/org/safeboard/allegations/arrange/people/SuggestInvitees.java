package org.safeboard.allegations.arrange.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.meetings.Invitee.Kind;
import org.safeboard.allegations.domain.meetings.Invitee.Who;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.platform.access.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who a meeting of this case probably needs. */
@Component
class SuggestInvitees {
    private static final int MOST = 30;

    private final JdbcClient sql;
    private final Strands strands;
    private final Organisations organisations;
    private final Invitees invitees;
    private final InviteeAddresses addresses;
    private final Clock now;

    SuggestInvitees(
            JdbcClient sql,
            Strands strands,
            Organisations organisations,
            Invitees invitees,
            InviteeAddresses addresses,
            Clock now) {
        this.sql = sql;
        this.strands = strands;
        this.organisations = organisations;
        this.invitees = invitees;
        this.addresses = addresses;
        this.now = now;
    }

    private record Suggested(String why, Who who) {}

    List<PeopleForm.Row> of(Opened opened) {
        var book = addresses.book(opened.contact().area());
        var all = new ArrayList<Suggested>();
        all.addAll(advisers(opened));
        all.addAll(leads(opened));
        all.addAll(employer(opened));
        all.addAll(earlier(opened));
        book.known().forEach(it -> all.add(new Suggested("Invited to meetings of the area before", it)));

        var seen = new HashSet<String>();
        invitees.on(opened.meeting()).forEach(it -> {
            seen.add(it.who().email().toLowerCase(Locale.ROOT));
            seen.add(it.who().name().toLowerCase(Locale.ROOT));
        });
        var rows = new ArrayList<PeopleForm.Row>();
        for (var one : all) {
            // an address that is known for somebody's name is filled in
            var who = one.who().email().isBlank()
                    ? book.known().stream()
                            .filter(it -> it.name().equalsIgnoreCase(one.who().name()))
                            .findFirst()
                            .orElse(one.who())
                    : one.who();
            var isNew = seen.add(who.name().toLowerCase(Locale.ROOT))
                    && (who.email().isBlank() || seen.add(who.email().toLowerCase(Locale.ROOT)));
            if (isNew && rows.size() < MOST) {
                rows.add(PeopleForm.Row.suggested(one.why(), who));
            }
        }
        return rows;
    }

    /** The advisers of the case's sector come to every meeting. */
    private List<Suggested> advisers(Opened opened) {
        var sector = opened.contact().sector();
        return sector == null
                ? List.of()
                : sql.sql("""
                        select distinct staff.name, staff.email, held.agency
                        from platform.role_held held join platform.staff on staff.id = held.staff
                        where held.area = :area and held.role = 'SAFEGUARDING_ADVISER' and held.sector = :sector
                          and held.held_from <= :today and (held.held_until is null or held.held_until >= :today)
                          and (staff.left_on is null or staff.left_on > :today)
                        order by staff.name""")
                        .param("area", opened.contact().area())
                        .param("sector", sector)
                        .param("today", LocalDate.ofInstant(now.instant(), Change.LONDON))
                        .query((row, i) -> new Suggested(
                                "Adviser of the sector",
                                new Who(
                                        row.getString("name"),
                                        "Safeguarding adviser",
                                        row.getString("agency"),
                                        Kind.COUNCIL,
                                        row.getString("email"))))
                        .list();
    }

    private List<Suggested> leads(Opened opened) {
        return strands.findByConcern(opened.concern().id()).stream()
                .filter(it -> !it.leadName().isBlank())
                .map(it -> new Suggested(
                        "Leads the strand of " + it.kind().title().toLowerCase(Locale.ROOT),
                        new Who(it.leadName(), "", "", kind(it.kind()), "")))
                .toList();
    }

    private static Kind kind(Strand.Kind strand) {
        return switch (strand) {
            case POLICE -> Kind.POLICE;
            case SOCIAL_CARE -> Kind.SOCIAL_CARE;
            case EMPLOYER -> Kind.EMPLOYER;
            case REGULATOR -> Kind.OTHER;
        };
    }

    private List<Suggested> employer(Opened opened) {
        var setting = opened.contact().about().organisation();
        return setting == null
                ? List.of()
                : organisations
                        .get(setting, opened.contact().area())
                        .filter(it -> !it.namedOfficer().isBlank())
                        .map(it -> new Suggested(
                                "Named officer of the setting",
                                new Who(
                                        it.namedOfficer(),
                                        "Named senior officer",
                                        it.name(),
                                        Kind.EMPLOYER,
                                        it.email())))
                        .stream()
                        .toList();
    }

    /** Who was invited to, or came to, an earlier meeting of the case. */
    private List<Suggested> earlier(Opened opened) {
        return sql.sql("""
                select name, role, agency, kind, email from (
                    select i.name, i.role, i.agency, i.kind, i.email, a.planned_on as day
                    from allegations.invitee i join allegations.arrangement a on a.id = i.arrangement
                    where a.concern = :concern and a.id <> :meeting and i.removed_on is null
                    union all
                    select t.name, t.role, t.agency, 'OTHER', '', m.held_on
                    from allegations.attendance t join allegations.meeting m on m.id = t.meeting
                    where m.concern = :concern) earlier
                order by email = '', day desc, name limit 30""")
                .param("concern", opened.concern().id())
                .param("meeting", opened.meeting().id())
                .query((row, i) -> new Suggested(
                        "At an earlier meeting of this case",
                        new Who(
                                row.getString("name"),
                                row.getString("role"),
                                row.getString("agency"),
                                Kind.valueOf(row.getString("kind")),
                                row.getString("email"))))
                .list();
    }
}
