package org.safeboard.platform.enrolment;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.safeboard.platform.passwords.PasswordRules;
import org.safeboard.platform.passwords.Passwords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uses a one-time link: a password is chosen, and every session begun with an earlier one is over. */
@Component
class ChoosePassword {
    private final Enrolment enrolment;
    private final Passwords passwords;
    private final Areas areas;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    ChoosePassword(
            Enrolment enrolment, Passwords passwords, Areas areas, AuditTrail audit, JdbcClient database, Clock clock) {
        this.enrolment = enrolment;
        this.passwords = passwords;
        this.areas = areas;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    record PasswordChosen(String area, UUID about) implements Event {
        @Override
        public String what() {
            return "Password chosen";
        }
    }

    record FirstAdministratorEnrolled(String area, UUID about) implements Event {
        @Override
        public String what() {
            return "First administrator enrolled";
        }
    }

    /** @throws NotAllowed when the link works no more */
    Enrolment.Invited open(String token) {
        return enrolment.find(token).orElseThrow(NotAllowed::new);
    }

    @Transactional
    void choose(String token, ChoosePasswordPage.Form form) {
        var invited = open(token);
        var staff = Objects.requireNonNull(invited.staff());
        PasswordRules.check(form.password(), form.again(), invited.name(), invited.email())
                .orRefuse();
        NotAllowed.unless(enrolment.use(token));
        database.sql("update platform.staff set password = :password, stamp = stamp + 1 where id = :staff")
                .param("password", passwords.encode(form.password()))
                .param("staff", staff)
                .update();
        var self = new Staff(staff, invited.name(), invited.email(), java.util.List.of());
        audit.record(Change.of(self, clock.instant(), ""), new PasswordChosen(Event.EVERYWHERE, staff));
    }

    @Transactional
    void enrolFirst(String token, FirstAdministratorPage.Form form) {
        NotAllowed.unless(open(token).staff() == null);
        form.rules().orRefuse();
        // two links cannot be used at once: each waits for the other, and the second finds somebody there
        database.sql("lock table platform.staff in share row exclusive mode").update();
        NotAllowed.unless(!enrolment.anybody() && enrolment.use(token));
        var area = new Areas.Area(form.code(), form.area(), form.board());
        areas.add(area);
        var staff = new Staff(UUID.randomUUID(), form.name(), form.email(), java.util.List.of());
        var change = Change.of(staff, clock.instant(), "");
        database.sql("insert into platform.staff (id, name, email, password) values (:id, :name, :email, :password)")
                .param("id", staff.id())
                .param("name", staff.name())
                .param("email", staff.email().toLowerCase(Locale.ROOT))
                .param("password", passwords.encode(form.password()))
                .update();
        database.sql("""
                insert into platform.role_held (id, staff, role, area, held_from) values (:id, :staff, :role, :area, :from)
                """)
                .param("id", UUID.randomUUID())
                .param("staff", staff.id())
                .param("role", Role.SYSTEM_ADMINISTRATOR.name())
                .param("area", area.code())
                .param("from", change.today())
                .update();
        audit.record(change, new FirstAdministratorEnrolled(area.code(), staff.id()));
    }
}
