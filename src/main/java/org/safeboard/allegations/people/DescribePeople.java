package org.safeboard.allegations.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.PeopleEvent.PeopleDescribed;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.described.Described;
import org.safeboard.allegations.domain.described.Described.Who;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.codes.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DescribePeople {
    private final Contacts contacts;
    private final JdbcClient sql;
    private final Codes codes;
    private final AuditTrail audit;

    DescribePeople(Contacts contacts, JdbcClient sql, Codes codes, AuditTrail audit) {
        this.contacts = contacts;
        this.sql = sql;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    DescribedPeople of(UUID contact) {
        var phase = sql.sql("select coalesce(school_phase, '') from allegations.contact where id = ?")
                .param(contact)
                .query(String.class)
                .single();
        return new DescribedPeople(
                described(contact, Who.ADULT), described(contact, Who.CHILD), phase.isEmpty() ? null : phase);
    }

    private Described described(UUID contact, Who who) {
        return sql.sql("""
                select who, sex, ethnicity, disability, age from allegations.contact_person
                 where contact = ? and who = ?""")
                .params(contact, who.name())
                .query(Described.class)
                .optional()
                .orElse(Described.nothing(who));
    }

    @Transactional
    void describe(UUID id, PeopleForm form, Change change) {
        var contact = open(id, change.by());
        audit.unchangedSince(change, id);
        var before = of(id);
        var after = form.people();
        keep(id, after.adult());
        keep(id, after.child());
        sql.sql("update allegations.contact set school_phase = :phase where id = :id")
                .param("phase", after.schoolPhase())
                .param("id", id)
                .update();
        audit.record(change, new PeopleDescribed(id, contact.area(), changes(before, after)));
    }

    private void keep(UUID contact, Described it) {
        sql.sql("""
                insert into allegations.contact_person (contact, who, sex, ethnicity, disability, age)
                values (:contact, :who, :sex, :ethnicity, :disability, :age)
                on conflict (contact, who) do update
                set sex = excluded.sex, ethnicity = excluded.ethnicity, disability = excluded.disability,
                    age = excluded.age""")
                .param("contact", contact)
                .param("who", it.who().name())
                .param("sex", it.sex())
                .param("ethnicity", it.ethnicity())
                .param("disability", it.disability())
                .param("age", it.age())
                .update();
    }

    private List<FieldChange> changes(DescribedPeople before, DescribedPeople after) {
        var differences = new Differences();
        person(differences, "Adult", before.adult(), after.adult());
        person(differences, "Child", before.child(), after.child());
        return differences
                .field(
                        "Kind of school",
                        label("school-phase", before.schoolPhase()),
                        label("school-phase", after.schoolPhase()))
                .list();
    }

    private void person(Differences to, String whose, Described was, Described is) {
        to.field(whose + ": sex", label("sex", was.sex()), label("sex", is.sex()))
                .field(whose + ": ethnicity", label("ethnicity", was.ethnicity()), label("ethnicity", is.ethnicity()))
                .field(
                        whose + ": disability",
                        label("disability", was.disability()),
                        label("disability", is.disability()))
                .field(whose + ": age when it happened", was.age(), is.age());
    }

    private @Nullable String label(String list, @Nullable String code) {
        return code == null ? null : codes.label("allegations/" + list, code);
    }
}
