package org.safeboard.platform.areas;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Areas.Area;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an area, whose first administrator is who added it, and changes names. */
@Component
class KeepAreas {
    private final Areas areas;
    private final AuditTrail audit;
    private final JdbcClient database;

    KeepAreas(Areas areas, AuditTrail audit, JdbcClient database) {
        this.areas = areas;
        this.audit = audit;
        this.database = database;
    }

    record AreaAdded(String area, UUID about, List<FieldChange> changes) implements Event {
        @Override
        public String what() {
            return "Area added";
        }
    }

    record AreaRenamed(String area, UUID about, List<FieldChange> changes) implements Event {
        @Override
        public String what() {
            return "Names changed";
        }
    }

    /** What the audit trail knows an area by. */
    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("area " + code).getBytes(StandardCharsets.UTF_8));
    }

    List<Area> mine(Staff staff) {
        NotAllowed.unless(!staff.areasAs(Role.SYSTEM_ADMINISTRATOR).isEmpty());
        return areas.all().stream().filter(it -> mayChange(staff, it.code())).toList();
    }

    Area open(String code, Staff staff) {
        NotAllowed.unless(mayChange(staff, code));
        return areas.find(code).orElseThrow(NotAllowed::new);
    }

    @Transactional
    void add(AreaPage.Form form, Change change) {
        NotAllowed.unless(!change.by().areasAs(Role.SYSTEM_ADMINISTRATOR).isEmpty());
        form.rules().orRefuse();
        var code = form.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        if (code.isEmpty() || !areas.add(new Area(code, form.name(), form.board()))) {
            throw new RulesBroken("name", "There is an area of this name already. Enter another name");
        }
        database.sql("""
                insert into platform.role_held (id, staff, role, area, held_from) values (:id, :staff, :role, :area, :from)
                """)
                .param("id", UUID.randomUUID())
                .param("staff", change.by().id())
                .param("role", Role.SYSTEM_ADMINISTRATOR.name())
                .param("area", code)
                .param("from", change.today())
                .update();
        audit.record(
                change,
                new AreaAdded(
                        code,
                        id(code),
                        List.of(
                                new Event.FieldChange("Area", null, form.name()),
                                new Event.FieldChange("Board", null, form.board()))));
    }

    @Transactional
    void rename(String code, AreaPage.Form form, Change change) {
        audit.unchangedSince(change, id(code));
        var before = open(code, change.by());
        form.rules().orRefuse();
        areas.rename(new Area(code, form.name(), form.board()));
        audit.record(
                change,
                new AreaRenamed(
                        code,
                        id(code),
                        java.util.stream.Stream.of(
                                        new Event.FieldChange("Area", before.name(), form.name()),
                                        new Event.FieldChange("Board", before.board(), form.board()))
                                .filter(it -> !java.util.Objects.equals(it.from(), it.to()))
                                .toList()));
    }

    private static boolean mayChange(Staff staff, String code) {
        return staff.isOneOf(code, Role.SYSTEM_ADMINISTRATOR);
    }
}
