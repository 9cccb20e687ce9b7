package org.safeboard.allegations.duty;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseClocks;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.telling.Hold;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.allegations.duty.DutySheet.Held;
import org.safeboard.allegations.duty.DutySheet.Line;
import org.safeboard.allegations.duty.DutySheet.Meeting;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what stands on a duty sheet: only the cases the person may read. */
@Component
class DutyQuery {
    /** As many open cases as a sheet holds, the longest open first. */
    private static final int CASES = 150;

    private final Contacts contacts;
    private final CaseClocks clocks;
    private final Holds holds;
    private final ArrangedMeetings meetings;
    private final Areas areas;
    private final JdbcClient sql;
    private final Clock clock;

    DutyQuery(
            Contacts contacts,
            CaseClocks clocks,
            Holds holds,
            ArrangedMeetings meetings,
            Areas areas,
            JdbcClient sql,
            Clock clock) {
        this.contacts = contacts;
        this.clocks = clocks;
        this.holds = holds;
        this.meetings = meetings;
        this.areas = areas;
        this.sql = sql;
        this.clock = clock;
    }

    private record Row(UUID id, String adult, String lead) {}

    private record Open(Contact contact, String adult, String lead) {}

    DutySheet sheet(String area, Staff staff) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Change.LONDON);
        var open = open(area, staff);
        var byId = open.stream().collect(Collectors.toMap(it -> it.contact().id(), Function.identity()));
        var board = areas.find(area).orElseThrow(NotAllowed::new);
        return new DutySheet(
                area,
                board.name(),
                board.board(),
                today,
                now,
                staff.name(),
                meetings.on(area, today).stream()
                        .flatMap(it -> Stream.ofNullable(byId.get(it.contact()))
                                .map(of ->
                                        new Meeting(of.contact().number(), of.adult(), it.at(), it.what(), it.place())))
                        .toList(),
                held(area, byId),
                open.stream()
                        .limit(CASES)
                        .map(this::line)
                        .sorted(Comparator.comparing(Line::due, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Line::number))
                        .toList(),
                Math.max(0, open.size() - CASES),
                numbers(area));
    }

    private List<Open> open(String area, Staff staff) {
        var rows = sql.sql("""
                select c.id,
                       coalesce(nullif(concat_ws(' ', nullif(p.given_names, ''), nullif(p.family_name, '')), ''),
                                nullif(c.adult_described, ''), 'Adult not named') as adult,
                       coalesce(s.name, '') as lead
                  from allegations.contact c
                  left join people.person p on p.id = c.adult
                  left join allegations.concern k on k.contact = c.id
                  left join platform.staff s on s.id = coalesce(k.lead, c.decision_by)
                 where c.area = ? and c.disposal is null order by c.received_on, c.number""").param(area).query(Row.class).list();
        var found = new ArrayList<Open>();
        for (var row : rows) {
            contacts.findById(row.id())
                    .filter(it -> AllegationAccess.mayRead(staff, it))
                    .ifPresent(it -> found.add(new Open(it, row.adult(), row.lead())));
        }
        return found;
    }

    private Line line(Open open) {
        var contact = open.contact();
        var call = contact.call();
        var next = clocks.of(contact).stream()
                .filter(it -> it.stopped() == null)
                .min(Comparator.comparing(it -> it.due().date()));
        return new Line(
                contact.id(),
                contact.number(),
                open.adult(),
                contact.about().setting(),
                open.lead().isBlank() ? "Nobody yet" : open.lead(),
                next.map(it -> it.limit().title()).orElse(""),
                next.map(it -> it.due().date()).orElse(null),
                next.filter(it -> it.isMissed()).isPresent(),
                Stream.of(call.callerName(), call.callerTelephone())
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(", ")));
    }

    private List<Held> held(String area, Map<UUID, Open> open) {
        return holds.findByAreaIn(List.of(area)).stream()
                .filter(Hold::stands)
                .flatMap(it -> Stream.ofNullable(open.get(it.contact()))
                        .map(of -> new Held(
                                of.contact().number(), of.adult(), it.askedBy().label(), it.lookAgainOn())))
                .sorted(Comparator.comparing(Held::lookAgainOn).thenComparing(Held::number))
                .toList();
    }

    private List<DutySheet.Number> numbers(String area) {
        return sql.sql("""
                select name as organisation, named_officer as officer, telephone from agencies.organisation
                 where area = ? and telephone <> '' and closed_on is null order by lower(name) limit 200""").param(area).query(DutySheet.Number.class).list();
    }

    /** The sheets of an area have no file: this stands for them in the audit trail. */
    static UUID sheetsOf(String area) {
        return UUID.nameUUIDFromBytes(("duty sheets " + area).getBytes(StandardCharsets.UTF_8));
    }
}
