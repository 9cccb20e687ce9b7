package org.safeboard.allegations.minutes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.sittings.Carried;
import org.safeboard.allegations.domain.sittings.Sitting;
import org.safeboard.allegations.domain.sittings.Sittings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredSittings implements Sittings {
    private static final String COLUMNS = """
            select s.id, s.concern, k.contact, s.type, s.held_on, s.began_at, s.entered_at, s.notes, s.ended_at,
                   s.quorum_missing, s.meeting
              from allegations.sitting s join allegations.concern k on k.id = s.concern
            """;

    private final JdbcClient sql;

    StoredSittings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Sitting> find(UUID id) {
        return sql.sql(COLUMNS + " where s.id = ?")
                .param(id)
                .query((row, n) -> sitting(row))
                .optional();
    }

    @Override
    public List<Sitting> of(UUID concern) {
        return sql.sql(COLUMNS + " where s.concern = ? order by s.held_on, s.began_at")
                .param(concern)
                .query((row, n) -> sitting(row))
                .list();
    }

    @Override
    public void save(Sitting sitting) {
        sql.sql("""
                insert into allegations.sitting (id, concern, type, held_on, began_at, entered_at, notes, ended_at,
                    quorum_missing, meeting)
                values (:id, :concern, :type, :on, :at, :entered, :notes::jsonb, :ended, :missing, :meeting)
                on conflict (id) do update set notes = excluded.notes, ended_at = excluded.ended_at,
                    quorum_missing = excluded.quorum_missing, meeting = excluded.meeting
                """)
                .param("id", sitting.id())
                .param("concern", sitting.concern())
                .param("type", sitting.type().name())
                .param("on", sitting.heldOn())
                .param("at", sitting.beganAt())
                .param("entered", sitting.enteredAt().atOffset(ZoneOffset.UTC))
                .param("notes", NotesJson.write(sitting.notes()))
                .param("ended", sitting.endedAt())
                .param("missing", sitting.quorumMissing().toArray(String[]::new))
                .param("meeting", sitting.meeting())
                .update();
    }

    @Override
    public List<Carried> carriedTo(UUID concern, UUID file) {
        return sql.sql("""
                select r.id, 'RECOMMENDATION' as kind, r.text as what,
                       r.made_by || ', meeting of ' || to_char(m.held_on, 'FMDD Mon YYYY') as made, m.held_on as at
                  from allegations.recommendation r join allegations.meeting m on m.id = r.meeting
                 where r.concern = :concern
                   and not exists (select from allegations.carried_decision d
                                    where d.item = r.id and d.decision <> 'DEFERRED')
                union all
                select a.id, 'ACTION', a.what,
                       concat_ws(', ', a.owner_name, nullif(a.owner_agency, ''),
                           'due ' || to_char(a.due_on, 'FMDD Mon YYYY')), a.promised_on
                  from actions.action a
                 where a.file = :file and a.claimed_on is null
                   and not exists (select from allegations.carried_decision d
                                    where d.item = a.id and d.decision = 'REJECTED')
                order by kind desc, at, id""")
                .param("concern", concern)
                .param("file", file)
                .query((row, n) -> new Carried(
                        row.getObject("id", UUID.class),
                        Carried.Kind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        row.getString("made")))
                .list();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(
                row.getObject("id", UUID.class),
                row.getObject("concern", UUID.class),
                row.getObject("contact", UUID.class),
                Meeting.Type.valueOf(row.getString("type")),
                row.getObject("held_on", LocalDate.class),
                row.getObject("began_at", LocalTime.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                NotesJson.read(row.getString("notes")),
                row.getObject("ended_at", LocalTime.class),
                List.of((String[]) row.getArray("quorum_missing").getArray()),
                row.getObject("meeting", UUID.class));
    }
}
