package org.safeboard.allegations.arrange.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.ArrangementEvent.PeopleListed;
import org.safeboard.allegations.ArrangementEvent.PersonTakenOff;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.allegations.arrange.send.Invitations;
import org.safeboard.allegations.domain.meetings.Invitee;
import org.safeboard.allegations.domain.meetings.Invitee.Who;
import org.safeboard.allegations.domain.meetings.Invitees;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.mail.MailAddress;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts people on the list of a meeting, once their addresses were looked at, and takes them off again. */
@Component
class AddPeople {
    private final OpenArrangement open;
    private final Invitees invitees;
    private final InviteeAddresses addresses;
    private final Invitations invitations;
    private final JdbcClient sql;
    private final AuditTrail audit;

    AddPeople(
            OpenArrangement open,
            Invitees invitees,
            InviteeAddresses addresses,
            Invitations invitations,
            JdbcClient sql,
            AuditTrail audit) {
        this.open = open;
        this.invitees = invitees;
        this.addresses = addresses;
        this.invitations = invitations;
        this.sql = sql;
        this.audit = audit;
    }

    /** What is odd about the addresses ticked and typed, each with the person it is about. */
    List<String> warnings(Opened opened, PeopleForm form) {
        var book = addresses.book(opened.contact().area());
        return form.rows().stream()
                .filter(PeopleForm.Row::isTaken)
                .map(PeopleForm.Row::who)
                .flatMap(who -> book.warnings(who).stream().map(it -> "%s: %s".formatted(who.name(), it)))
                .toList();
    }

    /** Odd addresses are taken only after exactly this was shown and confirmed. */
    static String fingerprint(List<String> warnings) {
        return Integer.toHexString(warnings.hashCode());
    }

    /** @return false when there is something to look at first; nothing was saved */
    @Transactional
    boolean add(UUID id, UUID arrangement, PeopleForm form, Change change) {
        var opened = open.open(id, arrangement, change.by());
        var taken = check(opened, form);
        var warnings = warnings(opened, form);
        if (!warnings.isEmpty() && !form.looked().equals(fingerprint(warnings))) {
            return false;
        }
        var area = opened.contact().area();
        for (var who : taken) {
            var clean = new Who(who.name(), who.role(), who.agency(), who.kind(), new MailAddress(who.email()).text());
            invitees.save(Invitee.of(opened.meeting(), clean, account(clean.email(), area)));
            addresses.keep(area, clean, change.today());
        }
        var listed =
                taken.stream().map(it -> it.name() + " (" + it.email() + ")").collect(Collectors.joining(", "));
        audit.record(
                change,
                new PeopleListed(
                        arrangement,
                        id,
                        area,
                        new Differences()
                                .field("Added", null, listed)
                                .field("Confirmed although", null, String.join("; ", warnings))
                                .list()));
        return true;
    }

    private List<Who> check(Opened opened, PeopleForm form) {
        var names = open.names(opened.contact());
        var there = new HashSet<String>();
        invitees.on(opened.meeting()).forEach(it -> there.add(it.who().email().toLowerCase(Locale.ROOT)));
        var problems = new ArrayList<Problem>();
        var taken = new ArrayList<Who>();
        for (int i = 0; i < form.rows().size(); i++) {
            var row = form.rows().get(i);
            if (!row.isTaken()) {
                continue;
            }
            var at = "rows[" + i + "].";
            try {
                row.who()
                        .rules(at, names)
                        .and(row.kind() != null, at + "kind", "Select whose side this person comes from")
                        .and(
                                there.add(row.email().strip().toLowerCase(Locale.ROOT)),
                                at + "email",
                                "Somebody with this address is on the list already")
                        .orRefuse();
                taken.add(row.who());
            } catch (RulesBroken refused) {
                problems.addAll(refused.problems());
            }
        }
        if (problems.isEmpty() && taken.isEmpty()) {
            problems.add(new Problem("rows[0].take", "Select or enter who is invited"));
        }
        if (!problems.isEmpty()) {
            throw new RulesBroken(problems);
        }
        return taken;
    }

    /** The account of whoever has this address and a role here. */
    private @Nullable UUID account(String email, String area) {
        return sql.sql("""
                select staff.id from platform.staff where lower(email) = lower(:email)
                and exists (select from platform.role_held held where held.staff = staff.id and held.area = :area)
                limit 1""")
                .param("email", email)
                .param("area", area)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    Invitee open(UUID id, UUID arrangement, UUID invitee, org.safeboard.platform.access.Staff staff) {
        return invitees.of(open.open(id, arrangement, staff).meeting(), invitee);
    }

    @Transactional
    void takeOff(UUID id, UUID arrangement, UUID invitee, Change change) {
        var opened = open.open(id, arrangement, change.by());
        var before = invitees.of(opened.meeting(), invitee);
        if (!opened.meeting().isOpen()) {
            throw new RulesBroken("", "This meeting was held or cancelled: its list stays as it was");
        }
        invitees.save(before.remove(change.today()));
        sql.sql("delete from allegations.invitee_link where invitee = ?")
                .param(invitee)
                .update();
        invitations.cancelFor(opened.meeting(), before);
        audit.record(
                change,
                new PersonTakenOff(
                        arrangement,
                        id,
                        opened.contact().area(),
                        new Differences()
                                .field("Taken off", before.who().name(), null)
                                .list()));
    }
}
