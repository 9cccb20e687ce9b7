package org.safeboard.platform.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class AreaPageTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Areas areas;

    @Autowired
    MockMvcTester mvc;

    Cast.Area area;
    Staff admin;
    String path;

    @BeforeEach
    void anArea() {
        area = cast.area();
        admin = area.systemAdministrator();
        path = "/areas/" + area.code();
    }

    @Test
    void changes_the_names_and_tells_who_did() {
        assertThat(browser.post(admin, path, "name=Northshire", "board=Board of Northshire"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/areas");
        assertThat(areas.find(area.code()).orElseThrow().board()).isEqualTo("Board of Northshire");
        assertThat(browser.get(admin, path)).bodyText().contains("Names changed", admin.name(), "Board of Northshire");
    }

    @Test
    void says_what_is_missing() {
        assertThat(browser.post(admin, path))
                .bodyText()
                .contains("Enter the name of the area", "Enter the name of the board");
    }

    @Test
    void adds_an_area_once() {
        var name = "Area " + UUID.randomUUID();
        assertThat(browser.post(admin, "/areas/new", "name=" + name, "board=B")).hasStatus(303);
        assertThat(browser.post(admin, "/areas/new", "name=" + name, "board=B"))
                .bodyText()
                .contains("There is an area of this name already");
        assertThat(browser.get(cast.again(admin), "/areas")).bodyText().contains(name);
    }

    @Test
    void a_form_sent_fifty_times_at_once_is_done_once_and_answered_alike() throws Exception {
        var name = "Area " + UUID.randomUUID();
        var once = "once=" + UUID.randomUUID();
        var posts = new ArrayList<Callable<String>>();
        for (int i = 0; i < 50; i++) {
            posts.add(() -> {
                var answer = browser.post(admin, path, once, "name=" + name, "board=B")
                        .getResponse();
                return answer.getStatus() + " " + answer.getHeader("Location");
            });
        }
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : all.invokeAll(posts)) {
                assertThat(one.get()).isEqualTo("303 /areas");
            }
        }
        assertThat(browser.audited(KeepAreas.id(area.code()))).containsExactly("AreaRenamed by " + admin.name());
    }

    @Test
    void the_second_of_two_writers_is_told_what_the_first_changed_and_loses_nothing() {
        var ann = area.as("Ann Lee", org.safeboard.platform.access.Role.SYSTEM_ADMINISTRATOR);
        var first = signedIn(ann).open(path);
        var second = signedIn(admin).open(path);
        first.send("Save", "name=Northshire", "board=Board of the North");
        second.send("Save", "name=Southshire", "board=Board of the South");

        assertThat(second.text())
                .contains("This changed after you opened it")
                .containsPattern("Ann Lee changed this at \\d\\d:\\d\\d on [^:]+: Area from .* to Northshire");
        assertThat(second.page().select("input[name=board]").val()).isEqualTo("Board of the South");
        assertThat(areas.find(area.code()).orElseThrow().name()).isEqualTo("Northshire");

        second.send("Save");
        assertThat(areas.find(area.code()).orElseThrow().name()).isEqualTo("Southshire");
    }

    @Test
    void a_mistake_on_the_way_does_not_hide_what_others_changed() {
        var ann = area.as("Ann Lee", org.safeboard.platform.access.Role.SYSTEM_ADMINISTRATOR);
        var second = signedIn(admin).open(path);
        second.send("Save", "name=", "board=Board of the South");
        assertThat(second.text()).contains("Enter the name of the area");
        signedIn(ann).open(path).send("Save", "name=Northshire", "board=Board of the North");
        second.send("Save", "name=Southshire");
        assertThat(second.text()).contains("This changed after you opened it");
    }

    @Test
    void is_not_found_by_administrators_of_other_areas() {
        assertThat(browser.get(cast.area().systemAdministrator(), path)).hasStatus(404);
        assertThat(browser.get(area.lado(), path)).hasStatus(404);
    }

    private Visitor signedIn(Staff staff) {
        return new Visitor(mvc)
                .from(UUID.randomUUID().toString())
                .open("/sign-in")
                .send("Sign in", "email=" + staff.email(), "password=" + Cast.PASSWORD);
    }
}
