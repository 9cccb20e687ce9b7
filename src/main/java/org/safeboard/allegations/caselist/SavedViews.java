package org.safeboard.allegations.caselist;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.OfficeEvent.ViewKept;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The views of the case list: one's own, and those others share in the area. */
@Component
class SavedViews {
    private static final int LONGEST = 60;

    private final JdbcClient sql;
    private final CaseListQuery cases;
    private final AuditTrail audit;

    SavedViews(JdbcClient sql, CaseListQuery cases, AuditTrail audit) {
        this.sql = sql;
        this.cases = cases;
        this.audit = audit;
    }

    private record Named(SavedView view, String by) {}

    List<SavedView.Shown> shown(String area, Staff staff) {
        return sql
                .sql("""
                select v.*, s.name as by_name
                  from allegations.saved_view v join platform.staff s on s.id = v.owner
                 where v.area = ? and (v.owner = ? or v.shared)
                 order by lower(v.name), v.id limit 30""")
                .params(area, staff.id())
                .query((row, n) -> new Named(view(row), row.getString("by_name")))
                .list()
                .stream()
                .map(it -> new SavedView.Shown(
                        it.view(),
                        it.by(),
                        cases.count(it.view().filter(), staff),
                        it.view().owner().equals(staff.id())))
                .toList();
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("name"),
                row.getBoolean("shared"),
                new CaseFilter(
                        row.getString("area"),
                        "",
                        row.getString("state"),
                        row.getString("sector"),
                        row.getString("nature"),
                        row.getString("decision"),
                        row.getString("year"),
                        row.getString("lead"),
                        row.getString("sort_order"),
                        ""));
    }

    /** Whoever leads a case of the area, open or closed. */
    List<Option> leads(String area) {
        return sql.sql("""
                select s.id, s.name from platform.staff s
                 where s.id in (select l.lead from allegations.case_lead l where l.area = ?) order by s.name""")
                .param(area)
                .query((row, n) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    @Transactional
    void save(CaseFilter filter, SavedView.Form form, Change change) {
        NotAllowed.unless(AllegationAccess.maySeeList(change.by(), filter.area()));
        var name = form.name().strip();
        var taken = sql.sql(
                        "select 1 from allegations.saved_view where area = ? and owner = ? and lower(name) = lower(?)")
                .params(filter.area(), change.by().id(), name)
                .query(Integer.class)
                .optional();
        Rules.check(!name.isBlank(), "name", "Enter a name for the view")
                .and(name.length() <= LONGEST, "name", "The name must have at most %d characters".formatted(LONGEST))
                .and(taken.isEmpty(), "name", "You have a view of this name already")
                .orRefuse();
        var id = UUID.randomUUID();
        sql.sql("""
                insert into allegations.saved_view (id, area, owner, name, shared, state, sector, nature, decision, year,
                    lead, sort_order, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        filter.area(),
                        change.by().id(),
                        name,
                        form.shared(),
                        filter.state(),
                        filter.sector(),
                        filter.nature(),
                        filter.decision(),
                        filter.year(),
                        filter.lead(),
                        filter.order(),
                        change.at().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(change, new ViewKept(list(filter.area()), filter.area(), true));
    }

    /** @return the area it belonged to */
    @Transactional
    String remove(UUID id, Change change) {
        var area = sql.sql("delete from allegations.saved_view where id = ? and owner = ? returning area")
                .params(id, change.by().id())
                .query(String.class)
                .optional()
                .filter(it -> AllegationAccess.maySeeList(change.by(), it))
                .orElseThrow(NotAllowed::new);
        audit.record(change, new ViewKept(list(area), area, false));
        return area;
    }

    private static UUID list(String area) {
        return UUID.nameUUIDFromBytes(("allegations " + area).getBytes(StandardCharsets.UTF_8));
    }
}
