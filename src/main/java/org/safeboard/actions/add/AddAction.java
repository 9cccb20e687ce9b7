package org.safeboard.actions.add;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.actions.ActionDesk;
import org.safeboard.actions.ActionDesk.FileToKeep;
import org.safeboard.actions.Actions;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddAction {
    private final ActionDesk desk;
    private final Actions actions;
    private final JdbcClient jdbc;

    AddAction(ActionDesk desk, Actions actions, JdbcClient jdbc) {
        this.desk = desk;
        this.actions = actions;
        this.jdbc = jdbc;
    }

    FileToKeep open(UUID file, Staff staff) {
        return desk.file(file, staff);
    }

    @Transactional
    void add(UUID id, AddForm form, Change change) {
        var open = open(id, change.by());
        var area = open.file().area();
        actions.promise(area, open.module(), id, null, form.promise(colleagues(area, change.today())), change);
    }

    /** Who holds a role in the area today, by name. */
    List<Colleague> colleagues(String area, LocalDate today) {
        return jdbc.sql("""
                        select staff.id, staff.name, max(held.agency) as agency
                        from platform.staff
                        join platform.role_held held on held.staff = staff.id and held.area = :area
                            and held.held_from <= :today and (held.held_until is null or held.held_until >= :today)
                        where staff.left_on is null or staff.left_on > :today
                        group by staff.id, staff.name
                        order by lower(staff.name), staff.id
                        """)
                .param("area", area)
                .param("today", today)
                .query(Colleague.class)
                .list();
    }
}
