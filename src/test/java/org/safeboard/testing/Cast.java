package org.safeboard.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.access.StaffDirectory;
import org.safeboard.platform.passwords.Passwords;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented people, in an area that nobody else uses. */
@TestComponent
public class Cast {
    /** What everybody signs in with. */
    public static final String PASSWORD = "a password for tests only";

    private static final AtomicReference<String> ENCODED = new AtomicReference<>();
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final JdbcClient database;
    private final StaffDirectory directory;

    private final String password;

    Cast(JdbcClient database, StaffDirectory directory, Passwords passwords) {
        this.database = database;
        // encoding is slow on purpose: once is enough
        this.password = ENCODED.updateAndGet(it -> it == null ? passwords.encode(PASSWORD) : it);
        this.directory = directory;
    }

    /** A new area with nobody in it yet. */
    public Area area() {
        var code = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        database.sql("insert into platform.area (code, name, board) values (?, ?, ?)")
                .params(code, "Area " + code, "Board of " + code)
                .update();
        return new Area(code);
    }

    /** Somebody without any role. */
    public Staff nobodyInParticular() {
        return person("Noor Nobody");
    }

    private Staff person(String name) {
        var id = UUID.randomUUID();
        database.sql("insert into platform.staff (id, name, email, password) values (?, ?, ?, ?)")
                .params(id, name, id + "@example.org", password)
                .update();
        return again(id);
    }

    /** The same person with the roles they hold now. */
    public Staff again(Staff staff) {
        return again(staff.id());
    }

    private Staff again(UUID id) {
        return directory.present(id, LocalDate.of(2999, 1, 1)).orElseThrow();
    }

    /** An area and the people in it; every call makes somebody new. */
    public final class Area {
        private final String code;

        private Area(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public Staff lado() {
            return as("Amira Lane", Role.LADO);
        }

        public Staff dso() {
            return as("Dermot Olney", Role.DSO);
        }

        public Staff ladoAdministrator() {
            return as("Petra Quill", Role.LADO_ADMINISTRATOR);
        }

        /** @param sector the code of the sector advised, of the list allegations/sector */
        public Staff adviser(String sector) {
            var staff = person("Sam Adeyemi");
            give(staff, Role.SAFEGUARDING_ADVISER, sector);
            return again(staff.id());
        }

        public Staff strandLead() {
            return as("Stella Marsh", Role.STRAND_LEAD);
        }

        public Staff boardManager() {
            return as("Bronwen Hale", Role.BOARD_MANAGER);
        }

        public Staff analyst() {
            return as("Anton Figg", Role.DATA_ANALYST);
        }

        public Staff systemAdministrator() {
            return as("Sigrid Thorn", Role.SYSTEM_ADMINISTRATOR);
        }

        /** Somebody who works elsewhere and now here too. */
        public Staff also(Staff staff, Role... roles) {
            Arrays.stream(roles).forEach(it -> give(staff, it, null));
            return again(staff.id());
        }

        /** Somebody with these roles here. */
        public Staff as(String name, Role... roles) {
            var staff = person(name);
            Arrays.stream(roles).forEach(it -> give(staff, it, null));
            return again(staff.id());
        }

        private void give(Staff staff, Role role, @Nullable String sector) {
            database.sql("""
                    insert into platform.role_held (id, staff, role, area, agency, sector, held_from)
                    values (:id, :staff, :role, :area, 'Council', :sector, :from)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("staff", staff.id())
                    .param("role", role.name())
                    .param("area", code)
                    .param("sector", sector)
                    .param("from", LONG_AGO)
                    .update();
        }
    }
}
