package org.safeboard.allegations.earlier;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.people.People;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations/{id}/earlier")
class EarlierController {
    private final JudgeEarlier judge;
    private final EarlierQuery earlier;
    private final PatternsQuery patterns;
    private final ContactRows contacts;
    private final People people;
    private final AuditTrail audit;

    EarlierController(
            JudgeEarlier judge,
            EarlierQuery earlier,
            PatternsQuery patterns,
            ContactRows contacts,
            People people,
            AuditTrail audit) {
        this.judge = judge;
        this.earlier = earlier;
        this.patterns = patterns;
        this.contacts = contacts;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping
    View show(@PathVariable UUID id, Staff staff) {
        var contact = judge.open(id, staff);
        audit.viewed(staff, contact.area(), id, "Earlier records seen");
        var found = earlier.of(contact, staff);
        return new EarlierPage(
                contact,
                found,
                patterns.of(contact, found, staff),
                judge.withdrawn(contact, staff),
                AllegationAccess.mayDecide(staff, contact));
    }

    @GetMapping("/{record}")
    View compare(@PathVariable UUID id, @PathVariable UUID record, Staff staff) {
        var contact = judge.open(id, staff);
        var page = page(contact, record, JudgePage.Form.BLANK, staff, List.of());
        audit.viewed(staff, contact.area(), id, "Two records seen side by side");
        return page;
    }

    @PostMapping("/{record}")
    View judge(@PathVariable UUID id, @PathVariable UUID record, @ModelAttribute JudgePage.Form form, Change change) {
        try {
            judge.judge(id, record, form, change);
            return Redirect.to(EarlierPage.at(id)).saying("Your judgement is recorded");
        } catch (RulesBroken refused) {
            return page(judge.open(id, change.by()), record, form, change.by(), refused.problems());
        }
    }

    @PostMapping("/{record}/withdraw")
    View withdraw(@PathVariable UUID id, @PathVariable UUID record, Change change) {
        judge.withdraw(id, record, change);
        return Redirect.to(EarlierPage.at(id)).saying("The judgement is withdrawn");
    }

    private JudgePage page(Contact contact, UUID record, JudgePage.Form form, Staff staff, List<Problem> problems) {
        var person = judge.person(contact, record, staff);
        var area = contact.area();
        var one = people.get(JudgeEarlier.adult(contact), area).orElseThrow(NotAllowed::new);
        var other = people.get(record, area).orElseThrow(NotAllowed::new);
        return new JudgePage(
                contact,
                contacts.one(contact.id(), area, staff),
                person,
                record,
                Compared.of(one, other, person.reasonsFor(record)),
                form,
                problems);
    }
}
