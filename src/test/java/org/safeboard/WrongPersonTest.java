package org.safeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every address of the application as everybody who must not find it: every other role, the same roles of another
 * area, and somebody who is not signed in. Whoever adds an address says in
 * {@code src/test/resources/who-may} who may.
 */
@PageTest
class WrongPersonTest {
    private static final Map<String, WhoMay> TABLE = WhoMay.in(Path.of("src", "test", "resources", "who-may"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    @Autowired
    AutowireCapableBeanFactory beans;

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
        records = new Records(browser, database, area.code(), here, moreRecords());
        file = records.file();
    }

    private List<MoreRecords> moreRecords() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(MoreRecords.class));
        return scanner.findCandidateComponents("org.safeboard").stream()
                .map(it -> ClassUtils.resolveClassName(Objects.requireNonNull(it.getBeanClassName()), null))
                .map(it -> (MoreRecords) beans.createBean(it))
                .toList();
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
