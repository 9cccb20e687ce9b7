package org.safeboard.allegations.lowlevel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Asked;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Decider;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads low-level concerns: only those the person may read. */
@Component
public class LowLevelQuery {
    /** As many as one page lists. */
    static final int PAGE = 100;

    private static final String CONCERNS = """
        select c.id, c.number, c.restricted, c.received_on, c.incident_from,
               coalesce(nullif(concat_ws(' ', nullif(p.given_names, ''), nullif(p.family_name, '')), ''),
                        c.adult_described) as adult,
               c.adult_role, c.setting, c.advice,
               coalesce((select string_agg(s.text, E'\\n\\n' order by s.at, s.id)
                           from allegations.statement s where s.contact = c.id), '') as said,
               l.*
          from allegations.low_level_concern l join allegations.contact c on c.id = l.contact
          left join people.person p on p.id = c.adult
         where c.area = :area and (:leads or not c.restricted)
        """;

    private static final String LATEST = " order by c.received_on desc, c.number desc limit " + PAGE;

    private final JdbcClient sql;
    private final Codes codes;
    private final EarlierConcerns earlier;

    LowLevelQuery(JdbcClient sql, Codes codes, EarlierConcerns earlier) {
        this.sql = sql;
        this.codes = codes;
        this.earlier = earlier;
    }

    /** A referral that carries concerns, or a concern that one carries. */
    public record Named(UUID contact, String number, LocalDate receivedOn) {}

    /** A sector and what was shared from it. */
    public record BySector(
            String sector, long shared, @Nullable LocalDate lastOn) {}

    /** The concern whose file a contact is. */
    public Optional<SharedConcern> one(Contact contact, Staff staff) {
        return asked(" and c.id = :contact", contact.area(), staff)
                .param("contact", contact.id())
                .query(this::read)
                .optional();
    }

    /** All about the same adult: the same record, or one that somebody judged to be the same person. */
    public List<SharedConcern> about(@Nullable UUID adult, String area, Staff staff) {
        return adult == null
                ? List.of()
                : asked("""
                    and c.adult = any(:adults)
                    order by coalesce(c.incident_from, c.received_on), c.number\
                    """, area, staff)
                        .param("adults", earlier.recordsOf(adult, area, staff).toArray(UUID[]::new))
                        .query(this::read)
                        .list();
    }

    /** Those a referral carries, the earliest first. */
    public List<SharedConcern> carriedBy(UUID referral, String area, Staff staff) {
        return asked("""
            and c.id in (select entry from allegations.carried_concern where referral = :referral)
            order by coalesce(c.incident_from, c.received_on), c.number\
            """, area, staff)
                .param("referral", referral)
                .query(this::read)
                .list();
    }

    /**
     * The referrals that carry a concern.
     *
     * @param restrictedToo for those who may know of restricted ones
     */
    public List<Named> referralsCarrying(UUID entry, boolean restrictedToo) {
        return sql.sql("""
            select c.id as contact, c.number, c.received_on from allegations.carried_concern k
              join allegations.contact c on c.id = k.referral
             where k.entry = ? and (? or not c.restricted) order by c.received_on, c.number\
            """).params(entry, restrictedToo).query(Named.class).list();
    }

    /** When those that a referral carries were shared; restricted ones only where the referral is restricted too. */
    public List<Named> datesCarriedBy(UUID referral, boolean restrictedToo) {
        return sql.sql("""
            select c.id as contact, c.number, c.received_on from allegations.carried_concern k
              join allegations.contact c on c.id = k.entry
             where k.referral = ? and (? or not c.restricted) order by c.received_on, c.number\
            """).params(referral, restrictedToo).query(Named.class).list();
    }

    List<SharedConcern> latest(String area, String sector, Staff staff) {
        return asked(
                        sector.isBlank()
                                ? LATEST
                                : " and c.sector is not distinct from nullif(:sector, 'none')" + LATEST,
                        area,
                        staff)
                .params(sector.isBlank() ? Map.of() : Map.of("sector", sector))
                .query(this::read)
                .list();
    }

    /** Every sector of the area with what was shared from it since a day; those from which nothing came too. */
    List<BySector> bySector(String area, LocalDate since, Staff staff) {
        record Row(@Nullable String sector, long shared, LocalDate lastOn) {}
        var rows = sql.sql("""
            select c.sector, count(*) filter (where c.received_on >= :since) as shared,
                   max(c.received_on) as last_on
              from allegations.low_level_concern l join allegations.contact c on c.id = l.contact
             where c.area = :area and (:leads or not c.restricted) group by c.sector\
            """)
                .param("area", area)
                .param("since", since)
                .param("leads", leads(staff, area))
                .query(Row.class)
                .list();
        var known = codes.all("allegations/sector", area).stream()
                .map(code -> rows.stream()
                        .filter(it -> code.code().equals(it.sector()))
                        .findFirst()
                        .map(it -> new BySector(code.label(), it.shared(), it.lastOn()))
                        .orElseGet(() -> new BySector(code.label(), 0, null)));
        var unknown = rows.stream()
                .filter(it -> it.sector() == null)
                .map(it -> new BySector(Codes.NOT_RECORDED, it.shared(), it.lastOn()));
        return java.util.stream.Stream.concat(known, unknown).toList();
    }

    private JdbcClient.StatementSpec asked(String more, String area, Staff staff) {
        return sql.sql(CONCERNS + more).param("area", area).param("leads", leads(staff, area));
    }

    private static boolean leads(Staff staff, String area) {
        return staff.isOneOf(area, Role.LADO, Role.DSO);
    }

    private SharedConcern read(ResultSet row, int number) throws SQLException {
        return new SharedConcern(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getBoolean("restricted"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("incident_from", LocalDate.class),
                row.getString("adult"),
                row.getString("adult_role"),
                row.getString("setting"),
                row.getString("said"),
                label("kind", row.getString("kind")),
                label("place", row.getString("place")),
                label("time", row.getString("time_of_day")),
                label("age", row.getString("child_age")),
                row.getString("circumstances"),
                row.getString("reporter"),
                row.getBoolean("reporter_private"),
                row.getBoolean("self_reported"),
                row.getString("adult_account"),
                label("decision", row.getString("employer_decision")),
                decider(row),
                row.getString("employer_rationale"),
                row.getString("action"),
                advice(row.getString("advice_asked"), row.getString("advice")),
                row.getString("supplier"),
                row.getObject("supplier_told_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("review_found"));
    }

    private String label(String list, @Nullable String code) {
        return code == null ? "" : codes.label("allegations/low-level-" + list, code);
    }

    private static String decider(ResultSet row) throws SQLException {
        var decider = row.getString("decider");
        var name = row.getString("decider_name");
        return decider == null ? name : Decider.valueOf(decider).label() + (name.isBlank() ? "" : ": " + name);
    }

    private static String advice(@Nullable String asked, String given) {
        if (asked == null) {
            return given;
        }
        return Asked.valueOf(asked).label() + (given.isBlank() ? "; none given" : ". Given: " + given);
    }
}
