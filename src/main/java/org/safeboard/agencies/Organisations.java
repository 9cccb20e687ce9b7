package org.safeboard.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.agencies.Organisation.Details;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employers and settings of an area: the door of this module. Who may ask is checked by whoever asks. */
@Component
public class Organisations {
    /** The code list of sectors. */
    public static final String SECTORS = "allegations/sector";

    private final OrganisationRecords records;
    private final JdbcClient jdbc;
    private final Codes codes;
    private final AuditTrail audit;

    Organisations(OrganisationRecords records, JdbcClient jdbc, Codes codes, AuditTrail audit) {
        this.codes = codes;
        this.records = records;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public Optional<Organisation> get(UUID id, String area) {
        return records.findById(id).filter(it -> it.area().equals(area));
    }

    /** The organisation with this name, whatever its capitals and spaces. */
    public Optional<Organisation> named(String name, String area) {
        return jdbc.sql("select id from agencies.organisation where area = :area and lower(name) = lower(:name)")
                .param("area", area)
                .param("name", Organisation.tidy(name))
                .query(UUID.class)
                .optional()
                .flatMap(records::findById);
    }

    /**
     * The organisation with this name, added where there is none: what a caller says is never lost.
     *
     * @param sector the sector of a new one; null where it is not known
     */
    @Transactional
    public UUID findOrAdd(String name, @Nullable String sector, String area, Change change) {
        hold(Organisation.tidy(name), area);
        return named(name, area).map(Organisation::id).orElseGet(() -> add(Details.named(name, sector), area, change));
    }

    /** @throws RulesBroken at the fields name, telephone, email; also where the name is taken */
    @Transactional
    public UUID add(Details details, String area, Change change) {
        var added = Organisation.added(area, details, change.today());
        refuseTaken(added);
        var saved = records.save(added);
        audit.record(change, new OrganisationKept(area, saved.id(), "Organisation added", changes(null, saved)));
        return saved.id();
    }

    /**
     * Changes what is known about it; nothing happens where nothing is different.
     *
     * @throws RulesBroken as {@link #add}, and at the field closedOn
     * @throws org.safeboard.platform.audit.ChangedMeanwhile when somebody else changed it since it was shown
     */
    @Transactional
    public void change(UUID id, Details details, String area, Change change) {
        var before = get(id, area).orElseThrow(NotAllowed::new);
        audit.unchangedSince(change, id);
        var after = before.changed(details, change.today());
        refuseTaken(after);
        var changes = changes(before, after);
        if (!changes.isEmpty()) {
            records.save(after);
            audit.record(change, new OrganisationKept(area, id, "Organisation changed", changes));
        }
    }

    /** Names for a field that suggests while somebody types: open ones that hold all the words, those starting so first. */
    public List<String> suggestions(String typed, String area, int atMost) {
        return find(typed, area, false, atMost, 0).stream()
                .map(Organisation::name)
                .toList();
    }

    /** Organisations whose name or named officer holds all the words, by name; all of them where nothing is asked. */
    public List<Organisation> find(String asked, String area, boolean closedToo, int atMost, int from) {
        var words = asked.strip().toLowerCase(Locale.ROOT).split("\\s+");
        var patterns = new ArrayList<String>();
        for (var word : words) {
            patterns.add("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return jdbc.sql("""
                        select id, area, name, sector, named_officer, telephone, email, closed_on,
                            import as brought_in_by, version
                        from agencies.organisation
                        where area = :area and (:closedToo or closed_on is null)
                            and lower(name || ' ' || named_officer) like all (:patterns)
                        order by starts_with(lower(name), :start) desc, lower(name), id
                        limit :most offset :from
                        """)
                .param("area", area)
                .param("closedToo", closedToo)
                .param("patterns", patterns.toArray(String[]::new))
                .param("start", words[0])
                .param("most", atMost)
                .param("from", from)
                .query(Organisation.class)
                .list();
    }

    /** Held until the transaction ends, so that two people who log the same new school at once make one of it. */
    private void hold(String name, String area) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('organisation ' || :area || lower(:name), 0)) is null")
                .param("area", area)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private void refuseTaken(Organisation wanted) {
        hold(wanted.name(), wanted.area());
        named(wanted.name(), wanted.area())
                .filter(it -> !it.id().equals(wanted.id()))
                .ifPresent(it -> {
                    throw new RulesBroken("name", "There is already an organisation called %s".formatted(it.name()));
                });
    }

    private List<FieldChange> changes(@Nullable Organisation before, Organisation after) {
        var was = before == null ? null : before.details();
        var is = after.details();
        return new Differences()
                .field("Name", was == null ? null : was.name(), is.name())
                .field("Sector", was == null ? null : sector(was.sector()), sector(is.sector()))
                .field("Named senior officer", was == null ? null : was.namedOfficer(), is.namedOfficer())
                .field("Telephone", was == null ? null : was.telephone(), is.telephone())
                .field("Email", was == null ? null : was.email(), is.email())
                .field("Closed on", was == null ? null : Dates.day(was.closedOn()), Dates.day(is.closedOn()))
                .list();
    }

    private @Nullable String sector(@Nullable String code) {
        return code == null ? null : codes.label(SECTORS, code);
    }
}
