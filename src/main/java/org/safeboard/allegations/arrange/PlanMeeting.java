package org.safeboard.allegations.arrange;

import java.util.UUID;
import org.safeboard.allegations.ArrangementEvent.MeetingPlanned;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Meetings;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Arrangements;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PlanMeeting {
    private final OpenArrangement open;
    private final Arrangements arrangements;
    private final Meetings meetings;
    private final AuditTrail audit;
    private final JdbcClient sql;

    PlanMeeting(OpenArrangement open, Arrangements arrangements, Meetings meetings, AuditTrail audit, JdbcClient sql) {
        this.open = open;
        this.arrangements = arrangements;
        this.meetings = meetings;
        this.audit = audit;
        this.sql = sql;
    }

    Contact open(UUID id, Staff staff) {
        return open.contact(id, staff);
    }

    /** The next meeting of the case, chaired by who leads it, minuted by an administrator who arranges it. */
    PlanForm suggested(Contact contact, Staff staff) {
        var lead = open.concern(contact).lead();
        var chair = lead == null
                ? ""
                : sql.sql("select name from platform.staff where id = ?")
                        .param(lead)
                        .query(String.class)
                        .single();
        var takes = staff.isOneOf(contact.area(), Role.LADO_ADMINISTRATOR) ? staff.name() : "";
        return new PlanForm(initialHeld(contact) ? Meeting.Type.REVIEW : Meeting.Type.INITIAL, chair, takes);
    }

    private boolean initialHeld(Contact contact) {
        return meetings.findByConcernOrderByHeldOn(open.concern(contact).id()).stream()
                .anyMatch(it -> it.type() == Meeting.Type.INITIAL);
    }

    @Transactional
    UUID plan(UUID id, PlanForm form, Change change) {
        var contact = open(id, change.by());
        var type = form.type();
        if (type == null) {
            throw new RulesBroken("type", "Select which meeting it is");
        }
        var begun = arrangements.save(Arrangement.begin(
                contact,
                open.concern(contact),
                type,
                form.chair(),
                form.minuteTaker(),
                initialHeld(contact),
                change.today()));
        var changes = new Differences()
                .field("Meeting", null, type.label())
                .field("Chair", null, begun.chair())
                .field("Takes the minutes", null, begun.minuteTaker())
                .list();
        audit.record(change, new MeetingPlanned(begun.id(), id, contact.area(), changes));
        return begun.id();
    }
}
