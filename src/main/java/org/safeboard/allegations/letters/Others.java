package org.safeboard.allegations.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.letters.LetterKind;
import org.safeboard.allegations.domain.letters.NamesInText.Somebody;
import org.safeboard.allegations.domain.letters.Recipient;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Others whom a letter may reach or name by mistake: those of the case, and those of the area with a similar name. */
@Component
class Others {
    private final People people;
    private final Organisations organisations;
    private final CaseWords words;
    private final JdbcClient sql;

    Others(People people, Organisations organisations, CaseWords words, JdbcClient sql) {
        this.people = people;
        this.organisations = organisations;
        this.words = words;
        this.sql = sql;
    }

    /**
     * Somebody with a similar name.
     *
     * @param about what tells them apart
     */
    record Similar(String name, String about) {}

    /** Who plays a part in the case, by name, beside whom the letter may name anyway. */
    List<Somebody> ofCase(Contact contact, LetterKind kind) {
        var all = new ArrayList<Somebody>();
        var child = contact.about().child();
        if (child != null) {
            people.get(child, contact.area()).ifPresent(it -> all.add(new Somebody(it.name(), "the child")));
        }
        if (!kind.mayNameTheAdult()) {
            all.add(new Somebody(words.adultName(contact), "the adult it is about"));
        }
        all.add(new Somebody(contact.call().callerName(), "the caller"));
        all.addAll(
                sql.sql("""
                    select distinct name, part from (
                        select attendance.name, 'at a meeting' as part
                          from allegations.attendance
                          join allegations.meeting on meeting.id = attendance.meeting
                          join allegations.concern on concern.id = meeting.concern
                         where concern.contact = :case
                        union all
                        select meeting.chair, 'who chaired a meeting'
                          from allegations.meeting join allegations.concern on concern.id = meeting.concern
                         where concern.contact = :case
                        union all
                        select strand.lead_name, 'who leads a strand'
                          from allegations.strand join allegations.concern on concern.id = strand.concern
                         where concern.contact = :case
                        union all
                        select owner_name, 'who has an action' from actions.action where file = :case
                        union all
                        select staff.name, 'who works on the case'
                          from allegations.contact join platform.staff
                            on staff.id in (contact.recorded_by, contact.decision_by)
                         where contact.id = :case) all_of_them
                     where name <> '' order by name, part\
                    """).param("case", contact.id()).query(Somebody.class).list());
        return all.stream().filter(it -> !it.name().isBlank()).toList();
    }

    /** Those whom the letter could reach instead of the one it is meant for. */
    List<Similar> similar(Contact contact, Audience to, String recipient) {
        return switch (to) {
            case EMPLOYER, OTHER_BODY, REGULATOR, OTHER_LADO -> bodies(contact, recipient);
            case SUBJECT, FAMILY, REFERRER -> persons(contact, to, recipient);
        };
    }

    private List<Similar> persons(Contact contact, Audience to, String recipient) {
        var meant = to == Audience.SUBJECT ? contact.about().adult() : null;
        var last = recipient.strip().lastIndexOf(' ');
        var given = last < 0 ? "" : recipient.strip().substring(0, last);
        var family = last < 0 ? recipient.strip() : recipient.strip().substring(last + 1);
        var all = new ArrayList<Similar>();
        for (var details : List.of(PersonDetails.adult(given, family), PersonDetails.child(given, family))) {
            people.matches(details, contact.area(), Set.of()).all().stream()
                    .filter(it -> !it.person().equals(meant))
                    .filter(it -> !isSelf(contact, to, it.person()))
                    .forEach(it -> all.add(new Similar(
                            it.details().name(),
                            "born %s; %s".formatted(it.details().bornInWords(), it.why()))));
        }
        return all.stream().distinct().limit(8).toList();
    }

    /** The family of a child may bear its name. */
    private static boolean isSelf(Contact contact, Audience to, UUID person) {
        return to == Audience.FAMILY && person.equals(contact.about().child());
    }

    private List<Similar> bodies(Contact contact, String recipient) {
        return organisations.find("", contact.area(), false, 2000, 0).stream()
                .filter(it -> !Recipient.same(it.name(), recipient)
                        && !recipient
                                .toLowerCase(java.util.Locale.UK)
                                .contains(it.name().toLowerCase(java.util.Locale.UK)))
                .filter(it -> Recipient.similar(it.name(), recipient))
                .map(it -> new Similar(
                        it.name(),
                        it.namedOfficer().isBlank() ? "another organisation of the area" : "with " + it.namedOfficer()))
                .limit(8)
                .toList();
    }
}
