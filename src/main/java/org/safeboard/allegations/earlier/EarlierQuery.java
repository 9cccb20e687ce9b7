package org.safeboard.allegations.earlier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.EarlierConcerns;
import org.safeboard.allegations.domain.Guarded;
import org.safeboard.people.Candidate;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the people index who this may be, and shows the contacts that point to them. */
@Component
class EarlierQuery implements EarlierConcerns {
    private final People people;
    private final Codes codes;
    private final JdbcClient sql;

    EarlierQuery(People people, Codes codes, JdbcClient sql) {
        this.people = people;
        this.codes = codes;
        this.sql = sql;
    }

    private record Facts(
            String area, boolean restricted, @Nullable String sector) implements Guarded {}

    @Override
    public List<Earlier> about(PersonDetails adult, String area, @Nullable UUID except, Staff staff) {
        var candidates = people.similar(adult, area).stream()
                .collect(Collectors.toMap(
                        Candidate::person, it -> it, (one, other) -> one, java.util.LinkedHashMap::new));
        if (candidates.isEmpty()) {
            return List.of();
        }
        var order = new HashMap<UUID, Integer>();
        candidates.keySet().forEach(it -> order.put(it, order.size()));
        return read(candidates, area, except, staff).stream()
                .sorted(java.util.Comparator.comparing((Earlier it) -> order.getOrDefault(it.person(), order.size()))
                        .thenComparing(Earlier::receivedOn, java.util.Comparator.reverseOrder()))
                .toList();
    }

    private List<Earlier> read(Map<UUID, Candidate> candidates, String area, @Nullable UUID except, Staff staff) {
        return sql.sql("""
                select c.id, c.number, c.received_on, c.adult, c.adult_role, c.setting, c.sector, c.nature, c.disposal,
                       c.type, c.restricted, concat_ws(' ', nullif(p.given_names, ''), nullif(p.family_name, '')) as name,
                       (select a.outcome from allegations.concern k join allegations.allegation a on a.concern = k.id
                         where k.contact = c.id and a.outcome is not null
                         order by array_position(array['SUB', 'UNS', 'UNF', 'FAL', 'MAL'], a.outcome) limit 1)
                           as outcome,
                       (select j.judged from people.judgement j, allegations.contact mine
                         where mine.id = cast(:except as uuid) and j.withdrawn_at is null
                           and j.one = least(mine.adult, c.adult) and j.other = greatest(mine.adult, c.adult))
                           as judged
                  from allegations.contact c join people.person p on p.id = c.adult
                 where c.area = :area and c.adult in (:candidates)
                   and c.id is distinct from cast(:except as uuid)""")
                .param("area", area)
                .param("candidates", candidates.keySet())
                .param("except", except)
                .query((row, n) -> {
                    var facts = new Facts(area, row.getBoolean("restricted"), row.getString("sector"));
                    var person = row.getObject("adult", UUID.class);
                    var hidden = !AllegationAccess.maySeeSummary(staff, facts);
                    var candidate = candidates.get(person);
                    return new Earlier(
                            person,
                            row.getObject("id", UUID.class),
                            hidden ? "" : row.getString("number"),
                            row.getObject("received_on", LocalDate.class),
                            hidden ? "" : row.getString("name"),
                            hidden ? "" : row.getString("adult_role"),
                            hidden ? "" : row.getString("setting"),
                            hidden ? "" : inWords(row),
                            candidate == null ? "" : candidate.why(),
                            row.getString("judged"),
                            hidden);
                })
                .list();
    }

    /** What it was about and how it ended; one that still runs says so. */
    private String inWords(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var disposal = row.getString("disposal");
        var nature = "LOW_LEVEL_SHARED".equals(row.getString("type"))
                ? "Low-level concern"
                : codes.label("allegations/nature", row.getString("nature"));
        var result = outcome != null
                ? codes.label("allegations/outcome", outcome)
                : disposal == null ? "open" : codes.label("allegations/disposal", disposal);
        return nature + ", " + result.toLowerCase(Locale.UK);
    }
}
