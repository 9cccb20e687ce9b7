package org.safeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every address of the application as everybody who must not find it: every other role, the same roles of another
 * area, and somebody who is not signed in. Whoever adds an address says here who may.
 */
@PageTest
class WrongPersonTest {
    private static final Map<String, WhoMay> TABLE = WhoMay.read("""
            GET  /sign-in                                  ANYBODY
            GET  /enrol/{token}                            ANYBODY
            POST /enrol/{token}                            ANYBODY
            GET  /health                                   ANYBODY
            GET  /assets/{hash}/{name}                     ANYBODY
            GET  /accessibility                            ANYBODY
            GET  /privacy                                  ANYBODY
            GET  /kept                                     EVERYBODY
            POST /kept                                     EVERYBODY

            GET  /                                         EVERYBODY
            GET  /actions/new                              LADO DSO LADO_ADMINISTRATOR
            POST /actions/new                              LADO DSO LADO_ADMINISTRATOR
            GET  /actions/{id}                             LADO DSO LADO_ADMINISTRATOR
            GET  /actions/{id}/claim                       LADO DSO LADO_ADMINISTRATOR
            POST /actions/{id}/claim                       LADO DSO LADO_ADMINISTRATOR
            GET  /actions/{id}/evidence                    LADO DSO LADO_ADMINISTRATOR ...
            POST /actions/{id}/evidence                    LADO DSO LADO_ADMINISTRATOR ...
            GET  /agencies                                 LADO DSO LADO_ADMINISTRATOR
            GET  /agencies/new                             LADO DSO LADO_ADMINISTRATOR
            POST /agencies/new                             LADO DSO LADO_ADMINISTRATOR
            GET  /agencies/{id}                            LADO DSO LADO_ADMINISTRATOR
            POST /agencies/{id}                            LADO DSO LADO_ADMINISTRATOR


            GET  /imports                                  LADO DSO LADO_ADMINISTRATOR
            POST /imports                                  LADO DSO LADO_ADMINISTRATOR
            GET  /imports/template.csv                     LADO DSO LADO_ADMINISTRATOR
            GET  /imports/{id}                             LADO DSO LADO_ADMINISTRATOR
            GET  /imports/{id}/progress                    LADO DSO LADO_ADMINISTRATOR
            GET  /imports/{id}/columns                     LADO DSO LADO_ADMINISTRATOR
            POST /imports/{id}/columns                     LADO DSO LADO_ADMINISTRATOR
            GET  /imports/{id}/to-correct.xlsx             LADO DSO LADO_ADMINISTRATOR
            POST /imports/{id}/check                       LADO DSO LADO_ADMINISTRATOR
            POST /imports/{id}/words                       LADO DSO LADO_ADMINISTRATOR
            POST /imports/{id}/bring-in                    LADO DSO LADO_ADMINISTRATOR
            POST /imports/{id}/take-back                   LADO DSO LADO_ADMINISTRATOR
            POST /imports/{id}/give-up                     LADO DSO LADO_ADMINISTRATOR

            GET  /staff                                    SYSTEM_ADMINISTRATOR
            GET  /staff/new                                SYSTEM_ADMINISTRATOR
            POST /staff/new                                SYSTEM_ADMINISTRATOR
            GET  /staff/{id}                               SYSTEM_ADMINISTRATOR
            GET  /staff/{id}/roles/new                     SYSTEM_ADMINISTRATOR
            POST /staff/{id}/roles/new                     SYSTEM_ADMINISTRATOR
            GET  /staff/{id}/roles/{held}/end              SYSTEM_ADMINISTRATOR
            POST /staff/{id}/roles/{held}/end              SYSTEM_ADMINISTRATOR
            GET  /staff/{id}/leave                         SYSTEM_ADMINISTRATOR
            POST /staff/{id}/leave                         SYSTEM_ADMINISTRATOR
            GET  /staff/{id}/link                          SYSTEM_ADMINISTRATOR
            POST /staff/{id}/link                          SYSTEM_ADMINISTRATOR
            GET  /areas                                    SYSTEM_ADMINISTRATOR
            GET  /areas/new                                SYSTEM_ADMINISTRATOR
            POST /areas/new                                SYSTEM_ADMINISTRATOR
            GET  /areas/{code}                             SYSTEM_ADMINISTRATOR
            POST /areas/{code}                             SYSTEM_ADMINISTRATOR

            GET  /figures                                  LADO DSO LADO_ADMINISTRATOR BOARD_MANAGER DATA_ANALYST
            GET  /figures/{id}                             LADO DSO LADO_ADMINISTRATOR BOARD_MANAGER DATA_ANALYST
            GET  /figures/{id}/table.csv                   LADO DSO LADO_ADMINISTRATOR BOARD_MANAGER DATA_ANALYST
            GET  /figures/{id}/table.xlsx                  LADO DSO LADO_ADMINISTRATOR BOARD_MANAGER DATA_ANALYST
            GET  /figures/{id}/records                     LADO DSO LADO_ADMINISTRATOR

            GET  /settings                                 LADO DSO BOARD_MANAGER
            GET  /settings/time-limits                     LADO DSO BOARD_MANAGER
            GET  /settings/time-limits/{limit}             LADO DSO BOARD_MANAGER
            POST /settings/time-limits/{limit}             LADO DSO BOARD_MANAGER
            GET  /settings/lists                           LADO DSO BOARD_MANAGER
            GET  /settings/lists/{module}/{name}           LADO DSO BOARD_MANAGER
            POST /settings/lists/{module}/{name}           LADO DSO BOARD_MANAGER ...
            GET  /settings/lists/own/{id}/end              LADO DSO BOARD_MANAGER
            POST /settings/lists/own/{id}/end              LADO DSO BOARD_MANAGER

            GET  /allegations                              LADO DSO LADO_ADMINISTRATOR SAFEGUARDING_ADVISER
            GET  /allegations/export                       LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/log                          LADO DSO LADO_ADMINISTRATOR
            POST /allegations/log                          LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/questions                    LADO DSO LADO_ADMINISTRATOR
            POST /allegations/questions                    LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/{id}                         LADO DSO LADO_ADMINISTRATOR SAFEGUARDING_ADVISER
            GET  /allegations/{id}/details                 LADO DSO LADO_ADMINISTRATOR
            POST /allegations/{id}/details                 LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/{id}/said                    LADO DSO LADO_ADMINISTRATOR
            POST /allegations/{id}/said                    LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/{id}/earlier                 LADO DSO LADO_ADMINISTRATOR
            POST /allegations/{id}/earlier                 LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/{id}/decide                  LADO DSO ...
            POST /allegations/{id}/decide                  LADO DSO ...
            GET  /allegations/{id}/allege                  LADO DSO LADO_ADMINISTRATOR
            POST /allegations/{id}/allege                  LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/{id}/allege/{allegation}     LADO DSO LADO_ADMINISTRATOR
            POST /allegations/{id}/allege/{allegation}     LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/{id}/strands/{kind}          LADO DSO LADO_ADMINISTRATOR
            POST /allegations/{id}/strands/{kind}          LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/{id}/meetings/new            LADO DSO LADO_ADMINISTRATOR
            POST /allegations/{id}/meetings/new            LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/{id}/delay/{clock}           LADO DSO LADO_ADMINISTRATOR
            POST /allegations/{id}/delay/{clock}           LADO DSO LADO_ADMINISTRATOR
            GET  /allegations/{id}/conclude/{allegation}   LADO DSO
            POST /allegations/{id}/conclude/{allegation}   LADO DSO
            GET  /allegations/{id}/confirm/{allegation}    LADO DSO ...
            POST /allegations/{id}/confirm/{allegation}    LADO DSO ...
            GET  /allegations/{id}/dbs                     LADO DSO
            POST /allegations/{id}/dbs                     LADO DSO
            GET  /allegations/{id}/close                   LADO DSO
            POST /allegations/{id}/close                   LADO DSO

            GET  /annual-report                            LADO DSO BOARD_MANAGER
            GET  /annual-report/{area}/{year}/{chapter}    LADO DSO BOARD_MANAGER
            GET  /annual-report/{area}/{year}/{chapter}/draft/{file} LADO DSO BOARD_MANAGER
            GET  /annual-report/{area}/{year}/{chapter}/sections/{section} LADO DSO BOARD_MANAGER
            POST /annual-report/{area}/{year}/{chapter}/sections/{section} LADO DSO BOARD_MANAGER
            POST /annual-report/{area}/{year}/{chapter}/sections/{section}/draft LADO DSO BOARD_MANAGER
            GET  /annual-report/{area}/{year}/{chapter}/sections/{section}/versions LADO DSO BOARD_MANAGER
            POST /annual-report/{area}/{year}/{chapter}/sections/{section}/versions LADO DSO BOARD_MANAGER
            GET  /annual-report/{area}/{year}/{chapter}/publish BOARD_MANAGER
            POST /annual-report/{area}/{year}/{chapter}/publish BOARD_MANAGER
            GET  /annual-report/{area}/{year}/{chapter}/editions/{number} LADO DSO BOARD_MANAGER
            GET  /annual-report/{area}/{year}/{chapter}/editions/{number}/{file} LADO DSO BOARD_MANAGER
            """);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    Map<Role, Staff> here;
    Map<Role, Staff> elsewhere;
    Staff roleless;
    Case file;
    Records records;

    @BeforeEach
    void anAreaWithACase() {
        area = cast.area();
        here = everyRoleIn(area);
        elsewhere = everyRoleIn(cast.area());
        roleless = cast.nobodyInParticular();
        records = new Records(browser, database, area.code(), here);
        file = records.file();
    }

    @Test
    void every_address_is_in_the_table_and_the_other_way_round() {
        var there = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (!isOfTests(handler.getBeanType())) {
                info.getPatternValues()
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> there.add(method + " " + path)));
            }
        });
        assertThat(there).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> nobody_finds_what_is_not_theirs() {
        return walk(this::isRefusedToAllOthers);
    }

    @TestFactory
    Stream<DynamicTest> a_restricted_case_is_found_by_those_who_lead_alone() {
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(file.id())
                .update();
        var lists = Stream.of("GET /allegations", "GET /figures/{id}/records")
                .map(it -> dynamicTest(it, () -> {
                    assertThat(records.areToldOf(ask(it, here.get(Role.LADO))))
                            .as(it)
                            .isTrue();
                    for (var role : List.of(Role.LADO_ADMINISTRATOR, Role.SAFEGUARDING_ADVISER)) {
                        assertThat(records.areToldOf(ask(it, here.get(role))))
                                .as(it + " as " + role)
                                .isFalse();
                    }
                }));
        var pages = TABLE.keySet().stream()
                .filter(it -> it.contains("/allegations/{id}") || it.contains("/actions/"))
                .map(it -> dynamicTest(
                        it,
                        () -> Stream.of(Role.LADO_ADMINISTRATOR, Role.SAFEGUARDING_ADVISER)
                                .forEach(role -> assertStatus(ask(it, here.get(role)), 404, it, role))));
        return Stream.concat(lists, pages);
    }

    @TestFactory
    Stream<DynamicTest> those_who_may_find_it() {
        return TABLE.entrySet().stream()
                .filter(it -> it.getKey().startsWith("GET ")
                        && !it.getValue().open()
                        && !it.getValue().sometimes())
                .map(it -> dynamicTest(
                        it.getKey(),
                        () -> here.forEach((role, staff) -> {
                            if (it.getValue().may(role)) {
                                assertStatus(ask(it.getKey(), staff), 200, it.getKey(), role);
                            }
                        })));
    }

    private static boolean isOfTests(Class<?> controller) {
        return controller
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith("/test-classes/");
    }

    private Stream<DynamicTest> walk(java.util.function.BiConsumer<String, WhoMay> step) {
        return TABLE.entrySet().stream()
                .map(it -> dynamicTest(it.getKey(), () -> step.accept(it.getKey(), it.getValue())));
    }

    private void isRefusedToAllOthers(String mapping, WhoMay who) {
        if (who.open()) {
            return;
        }
        var signedOut = askSignedOut(mapping);
        assertThat(signedOut.getStatus()).as(mapping + " signed out").isEqualTo(303);
        assertThat(signedOut.getHeader("Location")).as(mapping + " signed out").startsWith("/sign-in");
        if (who.everybody()) {
            elsewhere.forEach((role, staff) -> assertThat(records.areToldOf(ask(mapping, staff)))
                    .as("%s as %s of another area", mapping, role)
                    .isFalse());
            return;
        }
        assertStatus(ask(mapping, roleless), 404, mapping, "without a role");
        here.forEach((role, staff) -> {
            if (!who.may(role)) {
                assertStatus(ask(mapping, staff), 404, mapping, role);
            }
        });
        elsewhere.forEach((role, staff) -> {
            var answer = ask(mapping, staff);
            if (mapping.contains("{") || !who.may(role)) {
                assertStatus(answer, 404, mapping, role + " of another area");
            } else {
                assertThat(records.areToldOf(answer))
                        .as("%s as %s of another area", mapping, role)
                        .isFalse();
            }
        });
    }

    private MockHttpServletResponse ask(String mapping, Staff staff) {
        var path = records.fill(path(mapping));
        MvcTestResult result = mapping.startsWith("POST ")
                ? browser.post(staff, path, "area=" + area.code(), "file=" + file.id())
                : browser.get(staff, path + "?area=" + area.code() + records.query());
        return result.getResponse();
    }

    private MockHttpServletResponse askSignedOut(String mapping) {
        var path = records.fill(path(mapping));
        return (mapping.startsWith("POST ") ? browser.postSignedOut(path) : browser.getSignedOut(path)).getResponse();
    }

    private static String path(String mapping) {
        return mapping.substring(mapping.indexOf('/'));
    }

    private static void assertStatus(MockHttpServletResponse answer, int status, String mapping, Object who) {
        assertThat(answer.getStatus()).as("%s as %s", mapping, who).isEqualTo(status);
    }

    private static Map<Role, Staff> everyRoleIn(Cast.Area area) {
        var people = new EnumMap<Role, Staff>(Role.class);
        Arrays.stream(Role.values())
                .forEach(it -> people.put(
                        it, it == Role.SAFEGUARDING_ADVISER ? area.adviser("EDU") : area.as("Person as " + it, it)));
        return people;
    }
}
