package org.safeboard.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.OtherName;
import org.safeboard.people.Further.Sex;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.PersonDetails.Precision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people with everything that was ever stated about them. */
@Component
class PersonRows {
    private static final String NAME =
            "array[it.kind, it.given_names, it.family_name, (it.corrected_at is not null)::text]";
    private static final String ADDRESS = """
        array[it.line, it.town, it.postcode, coalesce(it.lived_from::text, ''), coalesce(it.lived_until::text, ''),
            (it.corrected_at is not null)::text]\
        """;
    private static final String IDENTIFIER = "array[it.kind, it.value, (it.corrected_at is not null)::text]";
    private static final String COLUMNS = """
        select p.id, p.area, p.kind, p.given_names, p.family_name, p.known_as, p.born_on, p.born_precision, p.sex,
        """;

    /** One row a person, what there may be several of as arrays; for a few people. */
    static final String SELECT = COLUMNS
            + each(NAME, "person_name", "names") + ", "
            + each(ADDRESS, "person_address", "addresses") + ", "
            + each(IDENTIFIER, "person_identifier", "identifiers")
            + " from people.person p ";

    /** The same of a whole area, by joins; the area is asked for four times. */
    static final String SELECT_AREA = COLUMNS
            + "coalesce(n.parts, '{}') as names, coalesce(a.parts, '{}') as addresses,"
            + " coalesce(i.parts, '{}') as identifiers from people.person p"
            + joined(NAME, "person_name", "n")
            + joined(ADDRESS, "person_address", "a")
            + joined(IDENTIFIER, "person_identifier", "i")
            + "\nwhere p.area = ?";

    private static String each(String parts, String table, String as) {
        return "array(select %s from people.%s it where it.person = p.id order by it.position, it.id) as %s"
                .formatted(parts, table, as);
    }

    private static String joined(String parts, String table, String as) {
        return """

            left join (
                select it.person, array_agg(%s order by it.position, it.id) as parts
                from people.%s it join people.person whose on whose.id = it.person
                where whose.area = ? group by it.person) %s on %s.person = p.id\
            """.formatted(parts, table, as, as);
    }

    /** A name that was in use until it was corrected. */
    static final String IN_USE = "IN_USE";

    static final String TELEPHONE = "TELEPHONE";
    static final String EMAIL = "EMAIL";

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonRecord> get(UUID person, String area) {
        return jdbc.sql(SELECT + "where p.id = :id and p.area = :area")
                .param("id", person)
                .param("area", area)
                .query((rs, n) -> read(rs))
                .optional();
    }

    /** Those of them that are there, in no order. */
    List<PersonRecord> get(Collection<UUID> persons, String area) {
        return persons.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where p.id = any(:ids) and p.area = :area")
                        .param("ids", persons.toArray(UUID[]::new))
                        .param("area", area)
                        .query((rs, n) -> read(rs))
                        .list();
    }

    boolean there(UUID person, String area) {
        return jdbc.sql("select exists (select from people.person where id = ? and area = ?)")
                .params(person, area)
                .query(Boolean.class)
                .single();
    }

    List<UUID> changedSince(Instant when, String area) {
        return jdbc.sql("select id from people.person where area = ? and changed_at >= ? order by changed_at, id")
                .params(area, when.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    static PersonRecord read(ResultSet rs) throws SQLException {
        var standing = new Parts();
        var corrected = new Parts();
        for (var it : rows(rs, "names")) {
            (it[3].equals("true") ? corrected : standing).name(it);
        }
        for (var it : rows(rs, "addresses")) {
            (it[5].equals("true") ? corrected : standing)
                    .addresses.add(new Address(it[0], it[1], it[2], day(it[3]), day(it[4])));
        }
        for (var it : rows(rs, "identifiers")) {
            (it[2].equals("true") ? corrected : standing).identifier(it[0], it[1]);
        }
        var sex = Sex.valueOf(rs.getString("sex"));
        return new PersonRecord(
                rs.getObject("id", UUID.class),
                details(rs).with(standing.further(sex)),
                corrected.further(Sex.UNKNOWN));
    }

    /** Without what else was stated. */
    static PersonDetails details(ResultSet rs) throws SQLException {
        return new PersonDetails(
                Kind.valueOf(rs.getString("kind")),
                rs.getString("given_names"),
                rs.getString("family_name"),
                rs.getString("known_as"),
                rs.getObject("born_on", LocalDate.class),
                Precision.valueOf(rs.getString("born_precision")));
    }

    private static String[][] rows(ResultSet rs, String column) throws SQLException {
        return rs.getArray(column).getArray() instanceof String[][] rows ? rows : new String[0][];
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** What there may be several of, while a row is read. */
    private static final class Parts {
        final List<OtherName> names = new ArrayList<>(0);
        final List<Address> addresses = new ArrayList<>(0);
        final List<String> telephones = new ArrayList<>(0);
        final List<String> emails = new ArrayList<>(0);
        final List<Identifier> identifiers = new ArrayList<>(0);

        void name(String[] it) {
            var use = it[0].equals(IN_USE) ? OtherName.Use.OTHER : OtherName.Use.valueOf(it[0]);
            names.add(new OtherName(use, it[1], it[2]));
        }

        void identifier(String kind, String value) {
            switch (kind) {
                case TELEPHONE -> telephones.add(value);
                case EMAIL -> emails.add(value);
                default -> identifiers.add(new Identifier(Identifier.Kind.valueOf(kind), value));
            }
        }

        boolean empty() {
            return names.isEmpty()
                    && addresses.isEmpty()
                    && telephones.isEmpty()
                    && emails.isEmpty()
                    && identifiers.isEmpty();
        }

        Further further(Sex sex) {
            return sex == Sex.UNKNOWN && empty()
                    ? Further.NONE
                    : new Further(sex, names, addresses, telephones, emails, identifiers);
        }
    }
}
