package org.safeboard.allegations.earlier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Outcome;
import org.safeboard.allegations.domain.earlier.EarlierContact;
import org.safeboard.allegations.earlier.HiddenPeople.Kept;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contacts that point to persons, and how each ended. */
@Component
class ContactRows {
    private static final String NOTHING_ALLEGED = "NA";
    private static final String LOW_LEVEL = "LOW_LEVEL_SHARED";

    private final Codes codes;
    private final JdbcClient sql;

    ContactRows(Codes codes, JdbcClient sql) {
        this.codes = codes;
        this.sql = sql;
    }

    /** A contact, and whether it may be seen. */
    record Row(EarlierContact contact, boolean seen) {}

    /**
     * The contacts of some persons, the newest first.
     *
     * @param beside the contact in hand, which is not its own earlier record
     */
    List<Row> of(Collection<UUID> persons, String area, @Nullable UUID beside, Staff staff) {
        return read("c.adult = any(:persons) and c.id is distinct from cast(:beside as uuid)", area)
                .param("persons", persons.toArray(UUID[]::new))
                .param("beside", beside)
                .query((row, n) -> row(row, area, staff))
                .list();
    }

    /** The contacts at a setting that may be seen. */
    List<EarlierContact> atSetting(Contact beside, Staff staff) {
        return seen(
                read(
                                "(c.organisation = cast(:organisation as uuid) or lower(c.setting) = lower(:setting))",
                                beside.area())
                        .param("organisation", beside.about().organisation())
                        .param("setting", beside.about().setting()),
                beside.area(),
                staff);
    }

    /** The contacts about staff of an employer, wherever they worked, that may be seen. */
    List<EarlierContact> ofEmployer(UUID organisation, String area, Staff staff) {
        return seen(read("c.organisation = :organisation", area).param("organisation", organisation), area, staff);
    }

    /** The contacts about some children that may be seen. */
    List<EarlierContact> ofChildren(Collection<UUID> children, String area, Staff staff) {
        return seen(
                read("c.child = any(:children)", area).param("children", children.toArray(UUID[]::new)), area, staff);
    }

    private List<EarlierContact> seen(JdbcClient.StatementSpec asked, String area, Staff staff) {
        return asked.query((row, n) -> row(row, area, staff)).list().stream()
                .filter(Row::seen)
                .map(Row::contact)
                .toList();
    }

    /** A contact as the others are shown beside it. */
    EarlierContact one(UUID contact, String area, Staff staff) {
        return read("c.id = :contact", area)
                .param("contact", contact)
                .query((row, n) -> row(row, area, staff).contact())
                .single();
    }

    private JdbcClient.StatementSpec read(String which, String area) {
        return sql.sql("""
            select c.id, c.number, c.received_on, c.adult, c.adult_role, c.setting, c.sector, c.nature, c.disposal,
                   c.type, c.restricted,
                   (select a.outcome from allegations.concern k join allegations.allegation a on a.concern = k.id
                     where k.contact = c.id and a.outcome is not null
                       and (a.outcome <> 'MAL' or a.confirmed_by is not null
                            or a.import is not null and a.outcome_by is null)
                     order by array_position(array['SUB', 'UNS', 'UNF', 'FAL', 'MAL'], a.outcome) limit 1)
                       as outcome,
                   exists (select from allegations.concern k join allegations.allegation a on a.concern = k.id
                     where k.contact = c.id and (a.outcome is null or a.outcome = 'MAL'
                       and a.confirmed_by is null and (a.import is null or a.outcome_by is not null)))
                       as without_outcome
              from allegations.contact c
             where c.area = :area and %s
             order by c.received_on desc, c.number desc\
            """.formatted(which)).param("area", area);
    }

    private Row row(ResultSet row, String area, Staff staff) throws SQLException {
        var restricted = row.getBoolean("restricted");
        var nature = row.getString("nature");
        var alleged = NOTHING_ALLEGED.equals(nature) ? null : nature;
        var outcome = outcome(row);
        var contact = new EarlierContact(
                row.getObject("id", UUID.class),
                row.getObject("adult", UUID.class),
                row.getString("number"),
                row.getObject("received_on", LocalDate.class),
                row.getString("adult_role"),
                row.getString("setting"),
                alleged,
                about(row.getString("type"), alleged),
                outcome,
                result(outcome, row.getString("disposal")),
                restricted);
        var kept = new Kept(area, restricted, row.getString("sector"));
        return new Row(contact, AllegationAccess.maySeeSummary(staff, kept));
    }

    /** The gravest outcome; what was disproved is so only where no other allegation waits for its own. */
    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        var code = row.getString("outcome");
        var outcome = code == null ? null : Outcome.valueOf(code);
        var disproved = outcome == Outcome.FAL || outcome == Outcome.MAL;
        return disproved && row.getBoolean("without_outcome") ? null : outcome;
    }

    private String about(@Nullable String type, @Nullable String nature) {
        if (LOW_LEVEL.equals(type)) {
            return "Low-level concern";
        }
        return nature != null
                ? codes.label("allegations/nature", nature)
                : type != null ? codes.label("allegations/contact-type", type) : "Nature not recorded";
    }

    private String result(@Nullable Outcome outcome, @Nullable String disposal) {
        return outcome != null
                ? codes.label("allegations/outcome", outcome.name())
                : disposal == null ? "Open" : codes.label("allegations/disposal", disposal);
    }
}
