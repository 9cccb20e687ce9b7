package org.safeboard.allegations.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Typed.fields;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.ClosedCase;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.PdfUa;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two areas stand for two installations: nothing but the files goes from one to the other. */
@PageTest
class ExchangeTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    Cast.Area north;
    Cast.Area south;
    Staff northLado;
    Staff southLado;

    @BeforeEach
    void twoAreas() {
        north = cast.area();
        south = cast.area();
        northLado = north.lado();
        southLado = south.lado();
    }

    @Test
    void a_case_goes_out_is_taken_in_and_acknowledged_and_its_outcome_comes_back() throws IOException {
        var sent = transfer("Area " + south.code());
        make(northLado, sent, "kind=CASE", "sections=SAID", "sections=ALLEGATIONS");
        assertThat(sent.show(northLado)).contains("/1", "who it is about, what was said, allegations");

        // the other authority takes it in, and answers
        var received = Case.at(browser, take(southLado, south, last(northLado, sent)));
        assertThat(received.show(southLado))
                .contains(
                        "From another LADO",
                        "Marek Testowy",
                        "He gripped the boy by the arm",
                        "LADO-2014-0001",
                        "sent us this case on",
                        "We do: he does not work this week");
        assertThat(Case.text(browser.get(southLado, "/"))).contains("Answer the authority that sent this case");
        assertThat(browser.audited(received.id())).contains("PackageTakenIn by Amira Lane");
        received.does(
                southLado,
                received.link(southLado, "/answer"),
                fields("answer=ACKNOWLEDGED", "@on=" + today(), "by=Selma South"));
        make(southLado, received, "kind=ACKNOWLEDGEMENT");

        // the sender takes the answer in: the case is no longer ours
        assertThat(sent.show(northLado)).contains("are ours until it is");
        assertThat(take(northLado, north, last(southLado, received))).isEqualTo(sent.id());
        assertThat(sent.show(northLado))
                .contains("Selma South, Area " + south.code(), received.number(southLado))
                .doesNotContain("are ours until it is");
        sent.does(northLado, "/close", fields("disposal=TRANSFERRED", "@on=" + today()));

        // and at the end the outcome comes back, and is no outcome of ours
        make(southLado, received, "kind=OUTCOME", "outcome=Allegation 1: unsubstantiated");
        take(northLado, north, last(southLado, received));
        assertThat(Jsoup.parse(sent.show(northLado)).select("#authorities").text())
                .contains("Outcome returned", "Allegation 1: unsubstantiated");
        assertThat(database.sql("select outcome_row from allegations.contact_fact where file = ?")
                        .param(sent.id())
                        .query(String.class)
                        .single())
                .isEqualTo("TRANSFERRED");
    }

    @Test
    void a_package_is_taken_in_once_and_never_where_it_was_made() throws IOException {
        var sent = transfer("Southshire");
        make(northLado, sent, "kind=CASE", "sections=SAID");
        var file = last(northLado, sent);
        var received = take(southLado, south, file);
        assertThat(refused(southLado, south, file))
                .containsExactly("This package was taken in before, as "
                        + Case.at(browser, received).number(southLado));
        assertThat(refused(northLado, north, file))
                .containsExactly("This package was made here: it is for the other authority");
    }

    @Test
    void nothing_is_taken_in_of_a_package_with_one_wrong_field() throws IOException {
        var spoilt = Files.readString(Path.of("docs", "exchange", "example-case.json"))
                .replace("\"2025-09-30\"", "\"2999-09-30\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(refused(southLado, south, spoilt)).containsExactly("case.incidentFrom must be today or in the past");
        assertThat(count("allegations.contact", south)).isZero();
        assertThat(count("people.person", south)).isZero();
        assertThat(refused(southLado, south, new byte[0])).containsExactly("Choose the package to take in");
    }

    @Test
    void every_published_example_is_taken_in() throws IOException {
        for (var name : List.of("case", "acknowledgement", "outcome")) {
            var file = Files.readAllBytes(Path.of("docs", "exchange", "example-" + name + ".json"));
            if (name.equals("case")) {
                var received = Case.at(browser, take(southLado, south, file));
                assertThat(received.show(southLado)).contains("1984", "That you gripped a boy by the arm");
                assertThat(count("people.person", south)).isEqualTo(1);
                assertThat(database.sql("""
                    select postcode || ' ' || person_name.family_name || ' ' || value from people.person
                    join people.person_address on person_address.person = person.id
                    join people.person_name using (person)
                    join people.person_identifier using (person)
                    where area = ? and value = '1234567'
                    """)
                                .param(south.code())
                                .query(String.class)
                                .single())
                        .isEqualTo("ZZ1 1AA Probny 1234567");
            } else if (name.equals("outcome")) {
                take(southLado, south, file);
            } else {
                assertThat(refused(southLado, south, file))
                        .containsExactly("answers is the id of no package that is known here");
            }
        }
    }

    @Test
    void what_a_package_says_is_shown_as_text() throws IOException {
        var file = Files.readString(Path.of("docs", "exchange", "example-case.json"))
                .replace("A boy of nine", "<script>alert(1)</script>")
                .getBytes(StandardCharsets.UTF_8);
        var received = Case.at(browser, take(southLado, south, file));
        assertThat(received.show(southLado)).contains("alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void a_restricted_case_stays_restricted_on_the_other_side() throws IOException {
        var sent = transfer("Southshire");
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(sent.id())
                .update();
        make(northLado, sent, "kind=CASE", "sections=SAID");
        var administrator = south.ladoAdministrator();
        var answer = browser.upload(
                administrator,
                "/allegations/packages",
                "file",
                "package.json",
                last(northLado, sent),
                "area=" + south.code());
        assertThat(answer.getResponse().getHeader("Location")).startsWith("/allegations/packages");
        var received = Case.at(
                browser,
                database.sql("select id from allegations.contact where area = ?")
                        .param(south.code())
                        .query(UUID.class)
                        .single());
        assertThat(browser.get(administrator, received.path(""))).hasStatus(404);
        assertThat(received.show(southLado)).contains("Restricted");
        assertThat(browser.get(north.ladoAdministrator(), sent.path("/packages/new")))
                .hasStatus(404);
    }

    @Test
    void an_answer_to_a_case_one_may_not_see_is_as_unknown_as_one_to_nothing() throws IOException {
        var sent = transfer("Southshire");
        make(northLado, sent, "kind=CASE", "sections=SAID");
        var received = Case.at(browser, take(southLado, south, last(northLado, sent)));
        received.does(
                southLado,
                received.link(southLado, "/answer"),
                fields("answer=ACKNOWLEDGED", "@on=" + today(), "by=Selma South"));
        make(southLado, received, "kind=ACKNOWLEDGEMENT");
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(sent.id())
                .update();
        assertThat(refused(north.ladoAdministrator(), north, last(southLado, received)))
                .containsExactly("answers is the id of no package that is known here");
    }

    @Test
    void what_was_not_chosen_does_not_leave_the_house() throws IOException {
        var sent = transfer("Southshire");
        make(northLado, sent, "kind=CASE", "sections=MEETINGS");
        var file = new String(last(northLado, sent), StandardCharsets.UTF_8);
        assertThat(file).contains("Testowy").doesNotContain("He gripped the boy by the arm");
    }

    @Test
    void nothing_is_sent_without_saying_why_it_may_be() {
        var file = ClosedCase.open(browser, northLado, north.code());
        file.does(
                northLado,
                "/boundary/new",
                fields(
                        "authority=" + authority("Southshire"),
                        "part=PARTICIPATING",
                        "rule=SEVERAL_ROLES",
                        "@began=2014-04-22"));
        var refused = file.refused(northLado, "/packages/new", "crossing=" + crossing(file), "kind=CASE");
        assertThat(refused).contains("Record first why the information may be shared", "/boundary/" + crossing(file));
        assertThat(file.refused(northLado, "/packages/new", "crossing=" + crossing(file), "kind=ACKNOWLEDGEMENT"))
                .contains("No package came from them that could be acknowledged");
    }

    @Test
    void the_pdf_of_a_package_is_for_everybody() throws IOException {
        var sent = transfer("Southshire");
        make(northLado, sent, "kind=CASE", "sections=SAID", "sections=STRANDS");
        var answer = browser.get(northLado, sent.path(sent.link(northLado, "package.pdf")));
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"LADO-2014-0001-1.pdf\"");
        var pdf = answer.getResponse().getContentAsByteArray();
        assertThat(PdfUa.failures(pdf)).isEmpty();
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", "package.pdf"), pdf);
    }

    private Case transfer(String to) {
        var file = Case.logged(browser, northLado, north.code(), "2014-04-17");
        file.does(
                northLado,
                "/decide",
                fields("limbs=H1", "decision=TRANSFER", "rationale=The school is there", "@on=2014-04-22"));
        file.does(
                northLado,
                "/boundary/new",
                fields(
                        "authority=" + authority(to),
                        "part=TRANSFERRED_OUT",
                        "rule=SETTING",
                        "@began=2014-04-22",
                        "safety=We do: he does not work this week",
                        "shared=By telephone",
                        "lawfulBasis=SAFEGUARDING"));
        return file;
    }

    private void make(Staff staff, Case file, String... fields) {
        var all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("crossing=" + crossing(file)), java.util.Arrays.stream(fields))
                .toArray(String[]::new);
        file.does(staff, "/packages/new", all);
    }

    /** The package made last, as the sender downloads it. */
    private byte[] last(Staff staff, Case file) throws IOException {
        var id = database.sql("select id from allegations.package where contact = ? order by at desc limit 1")
                .param(file.id())
                .query(String.class)
                .single();
        var answer = browser.get(staff, file.path("/packages/" + id + "/package.json"));
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private UUID take(Staff staff, Cast.Area area, byte[] file) {
        var answer =
                browser.upload(staff, "/allegations/packages", "file", "package.json", file, "area=" + area.code());
        var location = answer.getResponse().getHeader("Location");
        assertThat(location)
                .as(() -> Jsoup.parse(Case.text(answer)).select("main").text())
                .isNotNull();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private List<String> refused(Staff staff, Cast.Area area, byte[] file) {
        var answer =
                browser.upload(staff, "/allegations/packages", "file", "package.json", file, "area=" + area.code());
        return Jsoup.parse(Case.text(answer))
                .select(".govuk-error-summary__list li")
                .eachText();
    }

    private String authority(String name) {
        var id = UUID.randomUUID();
        database.sql("insert into allegations.authority (id, area, name, version) values (?, ?, ?, 0)")
                .params(id, north.code(), name)
                .update();
        return id.toString();
    }

    private String crossing(Case file) {
        return database.sql("select id::text from allegations.crossing where contact = ?")
                .param(file.id())
                .query(String.class)
                .single();
    }

    private long count(String table, Cast.Area area) {
        return database.sql("select count(*) from " + table + " where area = ?")
                .param(area.code())
                .query(Long.class)
                .single();
    }

    private static String today() {
        return java.time.LocalDate.now(java.time.Clock.system(org.safeboard.platform.access.Change.LONDON))
                .toString();
    }
}
