package org.safeboard.allegations.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeboard.agencies.Organisation.Details;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Change;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency worker, whose agency and host each answer for their part. */
@PageTest
class BodyPagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    @Test
    void the_agency_and_the_host_are_recorded_each_with_whom_they_tell() {
        var area = cast.area();
        var lado = area.lado();
        var administrator = area.ladoAdministrator();
        var known = organisations.add(
                Details.named("Elmtree School", "EDU"),
                area.code(),
                Change.of(lado, java.time.Instant.parse("2014-04-17T12:00:00Z"), ""));
        var file = concern(area, false);
        assertThat(browser.get(administrator, "/").getResponse())
                .satisfies(it -> assertThat(it.getContentAsString()).contains("Say who is responsible"));

        assertThat(file.refused(administrator, "/bodies/new", "name=<b>Chalk"))
                .contains("Select in which way it is responsible", "value=\"&lt;b>Chalk\"");
        file.does(administrator, "/bodies/new", "kind=AGENCY_SUPPLIER", "name=Chalk Supply", "tells=The worker");
        file.does(administrator, "/bodies/new", "kind=HOST", "name=elmtree school", "tells=The parents");
        assertThat(file.show(lado)).contains("Agency that supplied them", "Chalk Supply", "Tells: The parents");
        assertThat(database.sql(
                                "select organisation from allegations.responsible_body where kind = 'HOST' and name = ?")
                        .param("elmtree school")
                        .query(java.util.UUID.class)
                        .list())
                .contains(known);
        assertThat(browser.audited(file.id())).contains("BodyKept by Petra Quill");
        assertThat(browser.get(administrator, "/").getResponse())
                .satisfies(it -> assertThat(it.getContentAsString()).doesNotContain("Say who is responsible"));
    }

    @Test
    void nobody_responsible_needs_the_lados_plan() {
        var area = cast.area();
        var file = concern(area, false);
        assertThat(file.refused(area.lado(), "/bodies/new", "kind=NONE_IDENTIFIED"))
                .contains("Nobody is responsible: enter what the LADO does instead");
        file.does(area.lado(), "/bodies/new", "kind=NONE_IDENTIFIED", "plan=The police visit the hall on Friday");
        assertThat(file.show(area.dso())).contains("The police visit the hall on Friday");
    }

    @Test
    void a_body_of_a_restricted_case_or_of_another_case_is_not_there() {
        var area = cast.area();
        var lado = area.lado();
        var open = concern(area, false);
        var restricted = concern(area, true);
        restricted.does(lado, "/bodies/new", "kind=EMPLOYER", "name=Elmtree School");
        var body = restricted.link(lado, "/bodies/");
        assertThat(browser.get(lado, restricted.path(body))).hasStatusOk();
        assertThat(browser.get(lado, open.path(body))).hasStatus(404);
        assertThat(browser.get(area.ladoAdministrator(), restricted.path(body))).hasStatus(404);
        assertThat(browser.get(area.ladoAdministrator(), restricted.path("/bodies/new")))
                .hasStatus(404);
    }

    private Case concern(Cast.Area area, boolean restricted) {
        var file = Case.logged(browser, area.lado(), area.code(), "2014-04-17", "setting=Elmtree School");
        if (restricted) {
            file.does(
                    area.lado(),
                    "/details",
                    "receivedOn.day=17",
                    "receivedOn.month=4",
                    "receivedOn.year=2014",
                    "adultGivenNames=Marek",
                    "adultFamilyName=Testowy",
                    "restricted=true");
        }
        file.does(
                area.lado(),
                "/decide",
                "limbs=H1",
                "decision=POT_MEETING",
                "rationale=A mark was seen",
                "earlierConcerns=Nothing new",
                "on.day=22",
                "on.month=4",
                "on.year=2014");
        return file;
    }
}
