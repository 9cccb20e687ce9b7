package org.safeboard.platform.imports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.imports.keep.ImportRecord.State;
import org.safeboard.platform.imports.keep.ImportRecords;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class ImportPagesTest {
    private static final String ROWS = "Ref,Date received,Adult,Sector,Colour\n"
            + "P1,17/04/2013,Alex Sample,School,red\nP2,18/04/2013,Lee Sample,Nursery sch.,\n";

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    ImportRecords records;

    @Autowired
    JdbcClient sql;

    private Cast.Area area;
    private Staff administrator;

    @BeforeEach
    void anArea() {
        area = cast.area();
        administrator = area.ladoAdministrator();
    }

    private UUID upload(String name, String content) {
        var answer = browser.upload(
                administrator,
                "/imports",
                "file",
                name,
                content.getBytes(StandardCharsets.UTF_8),
                "area=" + area.code(),
                "kind=allegations");
        assertThat(answer).hasStatus(303);
        return UUID.fromString(answer.getResponse().getHeader("Location").split("/")[2]);
    }

    private void match(UUID id, String sector) {
        assertThat(browser.post(
                        administrator,
                        "/imports/%s/columns".formatted(id),
                        "columns[0].heading=Ref",
                        "columns[0].field=reference",
                        "columns[1].heading=Date received",
                        "columns[1].field=received",
                        "columns[2].heading=Adult",
                        "columns[2].field=adult",
                        "columns[3].heading=Sector",
                        "columns[3].field=" + sector,
                        "columns[4].heading=Colour",
                        "columns[4].field="))
                .hasStatus(303);
        settled(id);
    }

    /** Work runs beside the pages; here we wait for it as a person would. */
    private State settled(UUID id) {
        org.awaitility.Awaitility.await()
                .until(() -> records.find(id).orElseThrow().work() == null);
        return records.find(id).orElseThrow().state();
    }

    @Test
    void a_word_is_explained_once_and_remembered() {
        var id = upload("lado.csv", ROWS);
        match(id, "sector");
        assertThat(browser.get(administrator, "/imports/" + id))
                .bodyText()
                .contains("1 thing to put right in 2 rows", "What does “Nursery sch.” mean?", "row 3");
        browser.post(
                administrator,
                "/imports/%s/words".formatted(id),
                "words[0].list=allegations/sector",
                "words[0].word=Nursery sch.",
                "words[0].code=EYS");
        assertThat(settled(id)).isEqualTo(State.TO_BRING_IN);
        browser.post(administrator, "/imports/%s/bring-in".formatted(id));
        assertThat(settled(id)).isEqualTo(State.BROUGHT_IN);
        assertThat(sql.sql("select sector from allegations.contact where area = ? order by number")
                        .param(area.code())
                        .query(String.class)
                        .list())
                .containsExactly("EDU", "EYS");
        assertThat(browser.audited(id)).contains("SpreadsheetBrought by Petra Quill", "BroughtIn by Petra Quill");
        assertThat(sql.sql("select content is null from platform.import where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();

        var again = upload("lado-2.csv", ROWS.replace("P1", "P3").replace("P2", "P4"));
        assertThat(browser.get(administrator, "/imports/%s/columns".formatted(again)))
                .bodyText()
                .contains("As you matched it before");
        match(again, "sector");
        assertThat(settled(again)).isEqualTo(State.TO_BRING_IN);

        browser.post(administrator, "/imports/%s/take-back".formatted(id));
        assertThat(records.find(id).orElseThrow().state()).isEqualTo(State.TAKEN_BACK);
        assertThat(sql.sql("select count(*) from allegations.contact where area = ?")
                        .param(area.code())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void says_what_is_wrong_with_a_file_at_its_field() {
        var answer = browser.upload(
                administrator,
                "/imports",
                "file",
                "lado.xlsx",
                "MZ not a workbook".getBytes(StandardCharsets.UTF_8),
                "area=" + area.code(),
                "kind=allegations");
        assertThat(answer).hasStatusOk().bodyText().contains("lado.xlsx is named like an Excel workbook but is");
        assertThat(browser.post(administrator, "/imports", "area=" + area.code(), "kind=allegations"))
                .bodyText()
                .contains("Choose the spreadsheet to upload");
        assertThat(records.latest(java.util.List.of(area.code()), 5)).isEmpty();
    }

    @Test
    void two_columns_are_not_one() {
        var id = upload("lado.csv", ROWS);
        assertThat(browser.post(
                        administrator,
                        "/imports/%s/columns".formatted(id),
                        "columns[0].heading=Ref",
                        "columns[0].field=adult",
                        "columns[1].heading=Adult",
                        "columns[1].field=adult"))
                .hasStatusOk()
                .bodyText()
                .contains("cannot both be “Adult”", "Choose the column for “Date received”");
    }

    @Test
    void what_a_killed_server_left_is_interrupted_and_begins_again() {
        var id = upload("lado.csv", ROWS);
        sql.sql("""
                update platform.import set work = 'CHECK', work_started_at = now() - interval '1 minute',
                    columns = '{"date received": "received", "adult": "adult"}' where id = ?""").param(id).update();
        assertThat(browser.get(administrator, "/imports/" + id))
                .bodyText()
                .contains("Nothing was brought in", "Start again");
        browser.post(administrator, "/imports/%s/check".formatted(id));
        assertThat(settled(id)).isNotEqualTo(State.INTERRUPTED);
    }

    @Test
    void a_file_that_is_given_up_is_gone() {
        var id = upload("lado.csv", ROWS);
        browser.post(administrator, "/imports/%s/give-up".formatted(id));
        assertThat(records.find(id)).isEmpty();
    }
}
