package org.safeboard.allegations.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Guarded;
import org.safeboard.people.Sweep.Pair;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contacts from which two records can be judged side by side. */
@Component
class PairRows {
    private final JdbcClient sql;

    PairRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** A contact, as far as access depends on it. */
    private record Kept(
            UUID id,
            String number,
            UUID adult,
            String area,
            boolean restricted,
            @Nullable String sector) implements Guarded {}

    List<ToJudge> of(List<Pair> pairs, String area, Staff staff) {
        var people = pairs.stream()
                .flatMap(it -> Stream.of(it.one(), it.other()))
                .distinct()
                .toList();
        var contacts = contacts(people, area, staff);
        return pairs.stream()
                .map(it -> toJudge(it, contacts))
                .filter(it -> !it.href().isEmpty() || AllegationAccess.mayWeigh(staff, area))
                .toList();
    }

    /** From the contact of one, whose other contacts are not its own earlier records. */
    private static ToJudge toJudge(Pair pair, Map<UUID, List<Kept>> contacts) {
        var one = contacts.getOrDefault(pair.one(), List.of());
        var other = contacts.getOrDefault(pair.other(), List.of());
        var numbers = Stream.concat(one.stream(), other.stream())
                .map(Kept::number)
                .sorted()
                .toList();
        return new ToJudge(
                pair,
                numbers,
                one.isEmpty() || other.isEmpty()
                        ? ""
                        : "/allegations/" + one.getFirst().id() + "/earlier/" + pair.other());
    }

    /** By adult, the newest first. */
    private Map<UUID, List<Kept>> contacts(Collection<UUID> people, String area, Staff staff) {
        var contacts = new HashMap<UUID, List<Kept>>();
        sql
                .sql("""
                    select id, number, adult, restricted, sector from allegations.contact
                     where area = :area and adult = any(:people) order by received_on desc, number desc\
                    """)
                .param("area", area)
                .param("people", people.toArray(UUID[]::new))
                .query((row, n) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("adult", UUID.class),
                        area,
                        row.getBoolean("restricted"),
                        row.getString("sector")))
                .list()
                .stream()
                .filter(it -> AllegationAccess.mayRead(staff, it))
                .forEach(it -> contacts.computeIfAbsent(it.adult(), adult -> new ArrayList<>())
                        .add(it));
        return contacts;
    }
}
