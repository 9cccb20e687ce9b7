package org.safeboard.allegations.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.lookedafter.LookedAfter;
import org.safeboard.allegations.domain.lookedafter.LookedAfterKept;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.calendar.WorkingCalendar;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prompts the LADO, on the file and on "Your work", when a child was hurt in placement, until that is answered. */
@Component
class PromptShown implements CasePart, WorkSource {
    private final LookedAfterKept answers;
    private final JdbcClient sql;
    private final WorkingCalendar calendar;

    PromptShown(LookedAfterKept answers, JdbcClient sql, WorkingCalendar calendar) {
        this.answers = answers;
        this.sql = sql;
        this.calendar = calendar;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TOP;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<PromptPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var settled = answers.findByContact(contact.id()).stream().anyMatch(it -> it.settles(contact));
        return contact.isOpen() && LookedAfter.isAskedOf(contact) && !settled
                ? Optional.of(new PromptPart(contact.id().toString(), AllegationAccess.mayKeep(staff, contact)))
                : Optional.empty();
    }

    @Override
    public String heading() {
        return "Cases";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        return areas.isEmpty()
                ? List.of()
                : sql.sql("""
                        select contact.id, contact.number, contact.received_on
                          from allegations.contact
                          left join allegations.looked_after answer on answer.contact = contact.id
                         where contact.area = any(?) and contact.disposal is null and contact.sector in ('FOS', 'RES')
                           and (contact.nature = 'PHY' or 'PHY' = any(contact.secondary_natures))
                           and (answer.id is null or answer.answer = 'NOT_KNOWN'
                                or answer.answer = 'YES' and answer.considered = '')
                         order by contact.received_on, contact.number
                         limit 100""")
                        .param(areas.toArray(String[]::new))
                        .query((row, n) -> new Task(
                                "Say whether a child hurt in placement is looked after",
                                row.getString("number"),
                                "/allegations/" + row.getString("id") + "/looked-after",
                                calendar.plusWorkingDays(row.getObject("received_on", LocalDate.class), 1)))
                        .list();
    }
}
