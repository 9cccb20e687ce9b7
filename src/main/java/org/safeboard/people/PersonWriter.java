package org.safeboard.people;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.OtherName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a person, all that was stated and the keys to find them by. What is corrected is kept as corrected. */
@Component
class PersonWriter {
    private final JdbcClient jdbc;

    PersonWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number as it is kept: its kind and how it was written. */
    private record Number(String kind, String value) {}

    void add(UUID id, PersonDetails details, String area) {
        jdbc.sql("""
            with added as (
                insert into people.person (id, area, kind, given_names, family_name, known_as, born_on,
                    born_precision, sex, folded_name, keyed, version)
                values (:id, :area, :kind, :given, :family, :known, :born, :precision, :sex, :folded, :rules,
                    0))
            insert into people.person_key (key, person) select unnest(:keys), :id
            """)
                .param("id", id)
                .param("area", area)
                .param("keys", PersonKeys.of(details, area).toArray(Long[]::new))
                .params(columns(details))
                .update();
        names(id, details.further().otherNames());
        addresses(id, details.further().addresses());
        numbers(id, numbers(details.further()));
    }

    void update(PersonRecord before, PersonDetails after, String area, OffsetDateTime at) {
        var id = before.id();
        jdbc.sql("""
            update people.person
            set kind = :kind, given_names = :given, family_name = :family, known_as = :known, born_on = :born,
                born_precision = :precision, sex = :sex, folded_name = :folded, keyed = :rules,
                changed_in = pg_current_xact_id(), changed_at = now(), version = version + 1
            where id = :id and area = :area
            """).param("id", id).param("area", area).params(columns(after)).update();
        var was = before.details();
        if (!was.name().isEmpty() && !was.name().equals(after.name())) {
            corrected(id, PersonRows.IN_USE, was.givenNames(), was.familyName(), at);
        }
        if (!was.knownAs().equals(after.knownAs())) {
            PersonRecord.knownAs(was)
                    .ifPresent(it -> corrected(id, it.use().name(), it.givenNames(), it.familyName(), at));
        }
        replace("person_name", id, was.further().otherNames(), after.further().otherNames(), at, this::names);
        replace("person_address", id, was.further().addresses(), after.further().addresses(), at, this::addresses);
        replace("person_identifier", id, numbers(was.further()), numbers(after.further()), at, this::numbers);
    }

    /** Makes the keys of a person anew, of everything that is stated about them now. */
    void key(PersonRecord person, String area) {
        jdbc.sql("""
            with gone as (delete from people.person_key where person = :id and key <> all(:keys))
            insert into people.person_key (key, person) select unnest(:keys), :id on conflict do nothing
            """)
                .param("id", person.id())
                .param("keys", PersonKeys.of(person, area).toArray(Long[]::new))
                .update();
    }

    private interface Insert<T> {
        void insert(UUID person, List<T> all);
    }

    /** What stands is written anew in its order; what stands no longer stays as corrected. */
    private <T> void replace(
            String table, UUID person, List<T> before, List<T> after, OffsetDateTime at, Insert<T> insert) {
        if (before.equals(after)) {
            return;
        }
        jdbc.sql("delete from people.%s where person = :person and corrected_at is null".formatted(table))
                .param("person", person)
                .update();
        var gone = new ArrayList<>(before);
        gone.removeAll(after);
        if (!gone.isEmpty()) {
            insert.insert(person, gone);
            jdbc.sql("update people.%s set corrected_at = :at where person = :person and corrected_at is null"
                            .formatted(table))
                    .param("person", person)
                    .param("at", at)
                    .update();
        }
        insert.insert(person, after);
    }

    private void corrected(UUID person, String kind, String given, String family, OffsetDateTime at) {
        jdbc.sql("""
            insert into people.person_name (person, kind, given_names, family_name, position, corrected_at)
            values (?, ?, ?, ?, 0, ?)
            """).params(person, kind, given, family, at).update();
    }

    private void names(UUID person, List<OtherName> all) {
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            jdbc.sql("""
                insert into people.person_name (person, position, kind, given_names, family_name)
                values (?, ?, ?, ?, ?)
                """)
                    .params(person, i, it.use().name(), it.givenNames(), it.familyName())
                    .update();
        }
    }

    private void addresses(UUID person, List<Address> all) {
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            jdbc.sql("""
                insert into people.person_address
                    (person, position, line, town, postcode, lived_from, lived_until)
                values (:person, :position, :line, :town, :postcode, :from, :until)
                """)
                    .param("person", person)
                    .param("position", i)
                    .param("line", it.line())
                    .param("town", it.town())
                    .param("postcode", it.postcode())
                    .param("from", it.from())
                    .param("until", it.until())
                    .update();
        }
    }

    private void numbers(UUID person, List<Number> all) {
        for (int i = 0; i < all.size(); i++) {
            jdbc.sql("insert into people.person_identifier (person, position, kind, value) values (?, ?, ?, ?)")
                    .params(person, i, all.get(i).kind(), all.get(i).value())
                    .update();
        }
    }

    private static List<Number> numbers(Further it) {
        var numbers = new ArrayList<Number>();
        it.telephones().forEach(value -> numbers.add(new Number(PersonRows.TELEPHONE, value)));
        it.emails().forEach(value -> numbers.add(new Number(PersonRows.EMAIL, value)));
        it.identifiers().forEach(number -> numbers.add(new Number(number.kind().name(), number.value())));
        return numbers;
    }

    private static Map<String, @Nullable Object> columns(PersonDetails it) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("kind", it.kind().name());
        columns.put("given", it.givenNames());
        columns.put("family", it.familyName());
        columns.put("known", it.knownAs());
        columns.put("born", it.born());
        columns.put("precision", it.precision().name());
        columns.put("sex", it.further().sex().name());
        columns.put("folded", PersonKeys.folded(it.givenNames(), it.familyName()));
        columns.put("rules", PersonKeys.RULES);
        return columns;
    }
}
