package org.safeboard.platform.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class KeptFormTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient database;

    @Autowired
    KeptForms forms;

    Cast.Area area;
    Staff admin;
    Visitor visitor;

    @BeforeEach
    void somebodyWithAFormBeforeThem() {
        area = cast.area();
        admin = area.systemAdministrator();
        visitor = signIn(new Visitor(mvc).from(UUID.randomUUID().toString()).open("/sign-in"), admin)
                .open("/areas/" + area.code());
    }

    @Test
    void what_was_typed_outlives_the_session_and_is_sent_with_one_button() {
        everySessionOf(admin, "update platform.spring_session set last_access_time = 0, expiry_time = 1");
        visitor.send("Save", "name=Northshire", "board=Line \"one\" <b>&amp;\r\n  line two\r\n");
        assertThat(visitor.path()).startsWith("/sign-in");
        assertThat(visitor.text()).contains("What you typed is kept");
        assertThat(stored()).isEqualTo("Area " + area.code());

        signIn(visitor, admin);
        assertThat(visitor.text()).contains("You were signed out; what you typed is kept");
        visitor.send("Send it now");
        assertThat(visitor.text()).contains("Names saved");
        assertThat(stored()).isEqualTo("Northshire");
        assertThat(areas.find(area.code()).orElseThrow().board()).isEqualTo("Line \"one\" <b>&amp;\n  line two");
        assertThat(visitor.open("/kept").text()).contains("Nothing is kept for you");
    }

    @Test
    void also_when_they_had_signed_out_in_another_window() {
        var form = visitor.page();
        var other = visitor.open("/areas").send("Sign out");
        assertThat(other.text()).contains("You have signed out");
        visitor.show(form, "/areas/" + area.code()).send("Save", "name=Northshire", "board=B");
        signIn(visitor, admin).send("Send it now");
        assertThat(stored()).isEqualTo("Northshire");
    }

    @Test
    void also_when_they_had_signed_in_again_in_another_window() {
        var form = visitor.page();
        visitor.open("/areas").send("Sign out");
        signIn(visitor, admin);
        visitor.show(form, "/areas/" + area.code()).send("Save", "name=Northshire", "board=B");
        assertThat(visitor.path()).isEqualTo("/kept");
        visitor.send("Send it now");
        assertThat(stored()).isEqualTo("Northshire");
    }

    @Test
    void fields_of_one_name_stay_several_and_tokens_and_passwords_are_not_kept() {
        everySessionOf(admin, "delete from platform.spring_session");
        visitor.send("Save", "name=N", "nature=PHY", "nature=EMO", "board=B", "password=secret", "seen=7");
        var kept = forms.of(admin.id()).getFirst();
        assertThat(kept.fields())
                .extracting(KeptForm.Field::name)
                .containsExactlyInAnyOrder("name", "nature", "nature", "board", "seen");
        assertThat(kept.fields()).contains(new KeptForm.Field("nature", "PHY"), new KeptForm.Field("nature", "EMO"));
    }

    @Test
    void nobody_else_is_shown_it() {
        everySessionOf(admin, "delete from platform.spring_session");
        visitor.send("Save", "name=Northshire", "board=B");
        signIn(visitor, area.systemAdministrator());
        assertThat(visitor.path()).isEqualTo("/");
        assertThat(visitor.open("/kept").text())
                .contains("Nothing is kept for you")
                .doesNotContain("Northshire");
    }

    @Test
    void nobody_can_lay_a_form_into_anothers_hands() {
        everySessionOf(admin, "delete from platform.spring_session");
        visitor.send("Save", "name=Evil", "board=B", "who=" + admin.id() + "/" + UUID.randomUUID() + ".forged");
        assertThat(visitor.text()).doesNotContain("What you typed is kept");
        visitor.open("/sign-in");
        signIn(visitor, admin);
        assertThat(visitor.path()).isEqualTo("/");
    }

    @Test
    void can_be_thrown_away() {
        everySessionOf(admin, "delete from platform.spring_session");
        visitor.send("Save", "name=Northshire", "board=B");
        signIn(visitor, admin).send("Throw it away");
        assertThat(forms.of(admin.id())).isEmpty();
        assertThat(stored()).isEqualTo("Area " + area.code());
    }

    private String stored() {
        return areas.find(area.code()).orElseThrow().name();
    }

    private void everySessionOf(Staff staff, String sql) {
        assertThat(database.sql(sql + " where principal_name = ?")
                        .param(staff.id().toString())
                        .update())
                .isPositive();
    }

    private static Visitor signIn(Visitor visitor, Staff staff) {
        return visitor.send("Sign in", "email=" + staff.email(), "password=" + Cast.PASSWORD);
    }
}
