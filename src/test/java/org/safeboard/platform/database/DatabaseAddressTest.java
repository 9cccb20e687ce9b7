package org.safeboard.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    private static DatabaseAddress given(String url) {
        return DatabaseAddress.given(Map.of("DATABASE_URL", url, "DATABASE_USER", "ann", "DATABASE_PASSWORD", "p"))
                .orElseThrow();
    }

    @Test
    void passes_a_jdbc_address_on() {
        assertThat(given("jdbc:postgresql://a,b:5433/board?targetServerType=primary"))
                .isEqualTo(
                        new DatabaseAddress("jdbc:postgresql://a,b:5433/board?targetServerType=primary", "ann", "p"));
    }

    @Test
    void reads_user_and_password_out_of_the_short_form() {
        assertThat(given("postgres://bob:s%40c+r%2Fet@db:5433/board?sslmode=require"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db:5433/board?sslmode=require", "bob", "s@c+r/et"));
        assertThat(given("postgresql://db/board"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/board", "ann", "p"));
    }

    @Test
    void refuses_what_is_neither() {
        assertThatThrownBy(() -> given("mysql://db/board"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("DATABASE_URL must start with jdbc:postgresql:// or postgres://.");
    }

    @Test
    void is_absent_when_nothing_is_set() {
        assertThat(DatabaseAddress.given(Map.of("DATABASE_URL", " "))).isEmpty();
    }

    @Test
    void does_not_print_its_password() {
        assertThat(given("postgres://bob:secret@db/board?password=secret").toString())
                .isEqualTo("jdbc:postgresql://db/board");
    }

    @Test
    void keeps_the_options_for_another_database() {
        assertThat(given("jdbc:postgresql://a,b/board?ssl=true").named("x").url())
                .isEqualTo("jdbc:postgresql://a,b/x?ssl=true");
    }
}
