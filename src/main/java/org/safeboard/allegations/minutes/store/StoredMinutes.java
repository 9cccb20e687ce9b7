package org.safeboard.allegations.minutes.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.allegations.domain.minutes.Copy;
import org.safeboard.allegations.domain.minutes.Disputed;
import org.safeboard.allegations.domain.minutes.MinutesRecords;
import org.safeboard.allegations.domain.minutes.MinutesVersion;
import org.safeboard.allegations.domain.sittings.Carried;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.safeboard.platform.codes.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredMinutes implements MinutesRecords {
    private final JdbcClient sql;
    private final Codes codes;

    StoredMinutes(JdbcClient sql, Codes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    @Override
    public void attended(UUID meeting, Notes notes, LocalTime began, LocalTime ended) {
        sql.sql("delete from allegations.attendance where meeting = ?")
                .param(meeting)
                .update();
        for (var person : notes.people()) {
            var id = UUID.randomUUID();
            var agency =
                    person.agency().isBlank() ? codes.label(Quorums.AGENCIES, person.agencyKind()) : person.agency();
            sql.sql("""
                    insert into allegations.attendance (id, meeting, name, role, agency_kind, agency, attended)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            meeting,
                            person.name(),
                            person.role(),
                            person.agencyKind(),
                            agency,
                            Objects.requireNonNull(person.attended()).name())
                    .update();
            int seq = 0;
            for (var spell : person.there(began, ended)) {
                seq++;
                sql.sql("""
                        insert into allegations.attendance_spell (attendance, seq, came_at, left_at)
                        values (?, ?, ?, ?)""")
                        .params(id, seq, spell.from(), Objects.requireNonNull(spell.to()))
                        .update();
            }
        }
    }

    @Override
    public void recommended(UUID concern, UUID meeting, List<Notes.Recommended> recommendations) {
        recommendations.forEach(it -> sql.sql("""
                insert into allegations.recommendation (id, concern, meeting, made_by, text) values (?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), concern, meeting, it.from(), it.text())
                .update());
    }

    @Override
    public void decided(UUID meeting, Carried item, Notes.Decided decision) {
        sql.sql("""
                insert into allegations.carried_decision (meeting, item, kind, what, decision, reason)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting,
                        item.item(),
                        item.kind().name(),
                        item.what(),
                        Objects.requireNonNull(decision.decision()).name(),
                        decision.reason())
                .update();
    }

    @Override
    public List<Settled> settledAt(UUID meeting) {
        return sql.sql("""
                select kind, what, decision, reason from allegations.carried_decision
                where meeting = ? order by kind desc, what""")
                .param(meeting)
                .query((row, n) -> new Settled(
                        Carried.Kind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        Carried.Decision.valueOf(row.getString("decision")),
                        row.getString("reason")))
                .list();
    }

    @Override
    public void save(MinutesVersion version) {
        sql.sql("""
                insert into allegations.minutes_version (meeting, number, notes, reason, made_at, made_by)
                values (:meeting, :number, :notes::jsonb, :reason, :at, :by)
                on conflict (meeting, number) do update set
                    to_chair_on = :chair, approved_on = :approved, approved_by = :approver
                """)
                .param("meeting", version.meeting())
                .param("number", version.number())
                .param("notes", NotesJson.write(version.notes()))
                .param("reason", version.reason())
                .param("at", version.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", version.madeBy())
                .param("chair", version.toChairOn())
                .param("approved", version.approvedOn())
                .param("approver", version.approvedBy())
                .update();
    }

    @Override
    public List<MinutesVersion> versions(UUID meeting) {
        return sql.sql("""
                select number, notes, reason, made_at, made_by, to_chair_on, approved_on, approved_by
                  from allegations.minutes_version where meeting = ? order by number""")
                .param(meeting)
                .query((row, n) -> new MinutesVersion(
                        meeting,
                        row.getInt("number"),
                        NotesJson.read(row.getString("notes")),
                        row.getString("reason"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by"),
                        row.getObject("to_chair_on", LocalDate.class),
                        row.getObject("approved_on", LocalDate.class),
                        row.getString("approved_by")))
                .list();
    }

    @Override
    public void save(Disputed it) {
        sql.sql("""
                insert into allegations.disputed_passage (id, meeting, version, who, passage, their_words, received_on)
                values (:id, :meeting, :version, :who, :passage, :words, :received)
                on conflict (id) do update set answer = :answer, answered_on = :on, answered_by = :by
                """)
                .param("id", it.id())
                .param("meeting", it.meeting())
                .param("version", it.version())
                .param("who", it.who())
                .param("passage", it.passage())
                .param("words", it.theirWords())
                .param("received", it.receivedOn())
                .param("answer", it.answer())
                .param("on", it.answeredOn())
                .param("by", it.answeredBy())
                .update();
    }

    @Override
    public List<Disputed> disputed(UUID meeting) {
        return sql.sql("""
                select id, version, who, passage, their_words, received_on, answer, answered_on, answered_by
                  from allegations.disputed_passage where meeting = ? order by received_on, id""")
                .param(meeting)
                .query((row, n) -> new Disputed(
                        row.getObject("id", UUID.class),
                        meeting,
                        row.getInt("version"),
                        row.getString("who"),
                        row.getString("passage"),
                        row.getString("their_words"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("answer"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("answered_by")))
                .list();
    }

    @Override
    public void give(List<Copy> copies) {
        copies.forEach(it -> sql.sql("""
                insert into allegations.minutes_copy (meeting, number, version, of_copies, recipient, agency, how,
                    given_on, given_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        it.meeting(),
                        it.number(),
                        it.version(),
                        it.of(),
                        it.recipient(),
                        it.agency(),
                        it.how(),
                        it.givenOn(),
                        it.givenBy())
                .update());
    }

    @Override
    public List<Copy> copies(UUID meeting) {
        return sql.sql("""
                select number, version, of_copies, recipient, agency, how, given_on, given_by
                  from allegations.minutes_copy where meeting = ? order by number""")
                .param(meeting)
                .query((row, n) -> new Copy(
                        meeting,
                        row.getInt("number"),
                        row.getInt("version"),
                        row.getInt("of_copies"),
                        row.getString("recipient"),
                        row.getString("agency"),
                        row.getString("how"),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("given_by")))
                .list();
    }
}
