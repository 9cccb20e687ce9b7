package org.safeboard.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.actions.domain.Action;
import org.safeboard.actions.domain.ActionRecords;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event.FieldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promises made anywhere: the door of this module. Who may see the file is checked by the module that asks; the pages of
 * this module ask it through {@link org.safeboard.platform.access.FileAccess}.
 */
@Component
public class Actions {
    private static final String COLUMNS = """
            select id, file, arose_from, what, owner_name, owner_agency, promised_on, due_on, claimed_on, evidenced_on
            from actions.action
            """;

    private final ActionRecords records;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Actions(ActionRecords records, JdbcClient jdbc, AuditTrail audit) {
        this.records = records;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * Records a promise on a case file.
     *
     * @param module whose file it is, such as {@code allegations}
     * @param aroseFrom the meeting, review or audit in which it was made; null otherwise
     * @throws org.safeboard.platform.rules.RulesBroken at the fields what, owner, promisedOn, due
     */
    @Transactional
    public UUID promise(
            String area, String module, UUID file, @Nullable UUID aroseFrom, Promise promise, Change change) {
        var action = records.save(Action.promised(
                area,
                module,
                file,
                aroseFrom,
                promise.what(),
                new Action.Owner(
                        promise.ownerName().strip(), promise.ownerAgency().strip(), promise.ownerStaff()),
                promise.promisedOn(),
                promise.dueOn(),
                change.today()));
        var fields = new ArrayList<FieldChange>();
        fields.add(new FieldChange("Action", null, action.what()));
        fields.add(new FieldChange("Who will do it", null, action.owner().name()));
        fields.add(new FieldChange("Due", null, action.dueOn().toString()));
        audit.record(change, new ActionMoved(area, action.id(), file, "Action agreed", fields));
        return action.id();
    }

    /** A file's actions: open ones by due date, then those done. */
    public List<ActionLine> of(UUID file, LocalDate today) {
        return jdbc.sql(COLUMNS + " where file = :file order by claimed_on is not null, due_on, id")
                .param("file", file)
                .query((rs, row) -> line(rs, today))
                .list();
    }

    private static ActionLine line(ResultSet rs, LocalDate today) throws SQLException {
        var due = rs.getObject("due_on", LocalDate.class);
        var claimed = rs.getObject("claimed_on", LocalDate.class);
        var evidenced = rs.getObject("evidenced_on", LocalDate.class);
        var agency = rs.getString("owner_agency");
        return new ActionLine(
                rs.getObject("id", UUID.class),
                rs.getObject("file", UUID.class),
                rs.getObject("arose_from", UUID.class),
                rs.getString("what"),
                agency.isEmpty() ? rs.getString("owner_name") : rs.getString("owner_name") + " (" + agency + ")",
                rs.getObject("promised_on", LocalDate.class),
                due,
                claimed,
                evidenced,
                Action.State.of(due, claimed, evidenced, today));
    }
}
