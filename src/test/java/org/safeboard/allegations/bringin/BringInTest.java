package org.safeboard.allegations.bringin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.imports.ImportReport;
import org.safeboard.platform.imports.Imports;
import org.safeboard.platform.imports.Progress;
import org.safeboard.platform.imports.RowProblem;
import org.safeboard.platform.imports.TakenBack;
import org.safeboard.platform.imports.check.CorrectionsFile;
import org.safeboard.platform.imports.check.Template;
import org.safeboard.platform.imports.keep.Mappings;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class BringInTest {
    private static final String HEADINGS =
            "Ref no,Date received,Adult,Employer,Sector,Nature,POT date,Outcome,Date closed\n";
    private static final String GOOD = HEADINGS
            + "A1,17/04/2013,\"Sample, Alex\",Example School,School,Physical,24/04/2013,Unsubstantiated,18/07/2013\n"
            + "A2,02/04/2013,Unknown male driver,,Taxi,Neglect,,NFA,\n"
            + "A3,30/03/2013,Lee Example,Example School,Foster,Emotional,,Ongoing,\n";

    @TempDir
    Path folder;

    @Autowired
    Cast cast;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    AuditTrail audit;

    @Autowired
    PlatformTransactionManager transactions;

    private Cast.Area area;
    private Staff lado;

    @BeforeEach
    void anArea() {
        area = cast.area();
        lado = area.lado();
    }

    private ImportReport bringIn(String csv) {
        return bringIn(file(csv), Progress.NONE);
    }

    private ImportReport bringIn(Path file, Progress progress) {
        return imports.bringIn(area.code(), "allegations", file, change(), progress);
    }

    private Change change() {
        return Change.of(lado, clock.instant(), "");
    }

    private Path file(String csv) {
        try {
            return Files.writeString(folder.resolve("lado.csv"), csv, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private List<Map<String, Object>> rows(String query) {
        return sql.sql(query).param(area.code()).query().listOfRows();
    }

    private long count(String table) {
        return sql.sql("select count(*) from %s where area = ?".formatted(table))
                .param(area.code())
                .query(Long.class)
                .single();
    }

    @Test
    void makes_contacts_people_employers_and_concerns() {
        var report = bringIn(GOOD);
        assertThat(report.summary()).isEqualTo("3 rows brought in");
        assertThat(rows("""
                        select number, office_reference, sector, nature, decision, disposal, disposal_on::text
                        from allegations.contact where area = ? order by number"""))
                .extracting(it -> String.join(
                        " ", it.values().stream().map(String::valueOf).toList()))
                .containsExactly(
                        "LADO-2012-0001 A3 FOS EMO null null null",
                        "LADO-2013-0001 A2 TRA NEG null NFA 2013-04-02",
                        "LADO-2013-0002 A1 EDU PHY POT_MEETING CONCLUDED 2013-07-18");
        assertThat(
                        rows(
                                "select given_names, family_name, folded_name, keyed from people.person where area = ? order by 1"))
                .extracting(Map::values)
                .map(Object::toString)
                .containsExactly("[Alex, Sample, sample alex, 1]", "[Lee, Example, example lee, 1]");
        assertThat(count("agencies.organisation")).isEqualTo(1);
        assertThat(rows("""
                        select meeting.held_on::text, allegation.outcome, allegation.outcome_on::text, allegation.wording
                        from allegations.concern
                        join allegations.meeting on meeting.concern = concern.id
                        join allegations.allegation on allegation.concern = concern.id
                        where area = ?"""))
                .extracting(Map::values)
                .map(Object::toString)
                .containsExactly("[2013-04-24, UNS, 2013-07-18, Not in the spreadsheet]");
    }

    @Test
    void doubles_nothing_when_it_is_brought_twice() {
        bringIn(GOOD);
        assertThat(bringIn(GOOD).summary()).isEqualTo("3 rows were already here");
        var withOneMore = bringIn(GOOD + "A4,01/05/2013,Kim Sample,,School,Physical,,NFA,\n");
        assertThat(withOneMore.summary()).isEqualTo("1 row brought in; 3 rows were already here");
        assertThat(count("allegations.contact")).isEqualTo(4);
        assertThat(count("platform.import")).isEqualTo(2);
    }

    @Test
    void knows_rows_without_a_reference_by_what_they_say() {
        var rows = "Date received,Adult,Sector,Nature\n17/04/2013,Alex Sample,School,Physical\n"
                + "17/04/2013,Alex Sample,School,Physical\n18/04/2013,,Taxi,Neglect\n";
        assertThat(bringIn(rows).broughtIn()).isEqualTo(3);
        assertThat(bringIn(rows.replace("17/04/2013", "17 Apr 13")).summary()).isEqualTo("3 rows were already here");
    }

    @Test
    void leaves_a_row_that_says_something_else_now_as_it_is() {
        bringIn(GOOD);
        var report = bringIn(GOOD.replace("Ongoing,", "Substantiated,01/09/2013"));
        assertThat(report.differing()).isEqualTo(1);
        assertThat(report.notices()).last().asString().contains("row 4").contains("left as they are");
        assertThat(rows("select disposal from allegations.contact where area = ? and office_reference = 'A3'"))
                .extracting(it -> it.get("disposal"))
                .containsOnlyNulls();
    }

    @Test
    void says_everything_that_is_wrong_at_once_and_brings_in_nothing() {
        var report = bringIn(HEADINGS
                + "B1,31/04/2013,X Y,,School,Physical,,NFA,\n"
                + "B2,17/04/2013,X Y,,Nursery sch.,Physical,16/04/2013,Substantiated,\n"
                + "B2,17/04/2099,X Y,,School,Physical,,,\n"
                + "B3,,X Y,,School,Fisical,,Ongoing,01/05/2013\n"
                + "B4,01/05/2013,X Y,,School,Physical,,NFA,\n");
        assertThat(report.good()).isFalse();
        assertThat(report.problems())
                .extracting(it -> it.place().row() + it.column() + " " + it.whatToDo())
                .containsExactly(
                        "2B April 2013 has only 30 days: write a date such as 17/04/2013",
                        "3E “Nursery sch.” is not known here: write Education, Foster Care, Early Years, Residential, Health, Faith, Social Care, Transport or Other",
                        "4B 17/04/2099 is in the future: correct it",
                        "5B Enter the date received",
                        "5F “Fisical” is not known here: write Sexual, Physical, Emotional, Neglect, Conduct or suitability or Not applicable");
        assertThat(count("allegations.contact")).isZero();
        assertThat(count("platform.import")).isZero();
    }

    @Test
    void checks_rows_against_the_rules_of_the_office() {
        var report = bringIn(HEADINGS
                + "C1,17/04/2013,X Y,,School,Physical,16/04/2013,Substantiated,\n"
                + "C1,17/04/2013,X Y,,School,Physical,,Ongoing,01/05/2013\n"
                + "C2,17/04/2013,X Y,,School,Physical,,,01/05/2013\n");
        assertThat(report.problems())
                .extracting(it -> it.place().row() + " " + it.field() + ": " + it.whatToDo())
                .containsExactly(
                        "2 closed: Enter the date closed, or write Ongoing as the outcome",
                        "2 meeting: The meeting must be on or after the date received: correct one of them",
                        "3 closed: What is ongoing has no date closed: clear it, or enter the outcome",
                        "3 reference: Another row has this too, row 2: give each its own",
                        "4 closed: Enter the outcome, or clear the date closed");
    }

    @Test
    void offers_the_lists_of_the_day() {
        var report = bringIn(HEADINGS
                + "D1,17/04/2013,X Y,,Sport,Physical,,Unfounded/False,01/06/2013\n"
                + "D2,17/04/2019,X Y,,Sport,Conduct,,Unfounded/False,01/06/2019\n"
                + "D3,17/04/2010,X Y,,Sport,Physical,,False,01/06/2010\n");
        assertThat(report.problems())
                .extracting(RowProblem::whatToDo)
                .singleElement()
                .asString()
                .startsWith("“Conduct” was not in use on 17/04/2019");
        bringIn(HEADINGS
                + "D1,17/04/2013,X Y,,Sport,Physical,,Unfounded/False,01/06/2013\n"
                + "D2,17/04/2021,X Y,,Sport,Conduct,,Unfounded/False,01/06/2021\n"
                + "D3,17/04/2010,X Y,,Sport,Physical,,False,01/06/2010\n");
        assertThat(rows("""
                        select contact.sector, allegation.outcome from allegations.contact
                        join allegations.concern on concern.contact = contact.id
                        join allegations.allegation on allegation.concern = concern.id
                        where contact.area = ? order by received_on"""))
                .extracting(Map::values)
                .map(Object::toString)
                .containsExactly("[OTH, UNF]", "[OTH, FAL]", "[SPO, FAL]");
    }

    @Test
    void a_corrections_file_put_right_goes_in() throws IOException {
        var bad = new StringBuilder(HEADINGS);
        for (var i = 0; i < 1_000; i++) {
            bad.append("E%d,%02d/13/2013,Alex Sample,,School,Physical,,NFA,\n".formatted(i, i % 12 + 1));
        }
        var order = imports.order(area.code(), "allegations", file(bad.toString()), Mappings.USUAL, change());
        var corrections = new CorrectionsFile();
        var report = imports.bringIn(order, Progress.NONE, corrections);
        assertThat(report.problemCount()).isEqualTo(1_000);
        assertThat(report.problems()).hasSize(500);

        var out = new ByteArrayOutputStream();
        imports.corrections(order, corrections, out);
        var sent = Files.write(folder.resolve("lado-to-correct.xlsx"), out.toByteArray());
        assertThat(bringIn(sent, Progress.NONE).problemCount()).isEqualTo(1_000);
        try (var book =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0)).hasToString("What to do");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(
                            "Date received: There is no month 13: write the day before the month: write a date such as 17/04/2013");
            for (var i = 1; i <= 1_000; i++) {
                var cell = sheet.getRow(i).getCell(2);
                cell.setCellValue(cell.getStringCellValue().replace("/13/", "/05/"));
            }
            var right = new ByteArrayOutputStream();
            book.write(right);
            Files.write(sent, right.toByteArray());
        }
        assertThat(bringIn(sent, Progress.NONE).summary()).isEqualTo("1,000 rows brought in");
    }

    @Test
    void is_taken_back_while_nobody_has_touched_it() {
        var first = bringIn(GOOD);
        imports.takeBack(java.util.Objects.requireNonNull(first.id()), change());
        for (var table :
                List.of("allegations.contact", "allegations.concern", "people.person", "agencies.organisation")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(rows("select name from platform.event where area = ? order by number"))
                .extracting(it -> it.get("name"))
                .containsExactly("BroughtIn", "TakenBack");

        var again = bringIn(GOOD);
        assertThat(rows("select number from allegations.contact where area = ? order by number"))
                .extracting(it -> it.get("number"))
                .containsExactly("LADO-2012-0001", "LADO-2013-0001", "LADO-2013-0002");
        var contact = (UUID) rows("select id from allegations.contact where area = ? order by number")
                .getFirst()
                .get("id");
        new TransactionTemplate(transactions)
                .executeWithoutResult(it -> audit.record(change(), new TakenBack(area.code(), contact, "touched", 0)));
        assertThatThrownBy(() -> imports.takeBack(java.util.Objects.requireNonNull(again.id()), change()))
                .isInstanceOf(RulesBroken.class)
                .hasMessageContaining("Somebody has worked on 1 of the records");
        assertThat(count("allegations.contact")).isEqualTo(3);
    }

    @Test
    void every_reference_leads_somewhere_though_an_import_need_not_look_them_up() {
        bringIn(GOOD);
        var references = sql.sql("""
                        select format('select count(*) from %s one left join %s other on one.%I = other.%I where one.%I is not null and other.%I is null',
                            conrelid::regclass, confrelid::regclass, mine.attname, theirs.attname, mine.attname, theirs.attname)
                        from pg_constraint
                        join pg_attribute mine on mine.attrelid = conrelid and mine.attnum = conkey[1]
                        join pg_attribute theirs on theirs.attrelid = confrelid and theirs.attnum = confkey[1]
                        where contype = 'f' and connamespace in ('allegations'::regnamespace, 'people'::regnamespace,
                            'agencies'::regnamespace)""").query(String.class).list();
        assertThat(references)
                .hasSizeGreaterThan(10)
                .allSatisfy(it -> assertThat(sql.sql(it).query(Long.class).single())
                        .as(it)
                        .isZero());
    }

    @Test
    void the_history_of_each_contact_tells_who_brought_it_from_which_file() {
        bringIn(GOOD);
        var contact = (UUID) rows("select id from allegations.contact where area = ? limit 1")
                .getFirst()
                .get("id");
        assertThat(audit.history(contact)).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo("Brought in from lado.csv, 3 rows");
            assertThat(it.staffName()).isEqualTo(lado.name());
        });
    }

    @Test
    void leaves_nothing_when_it_is_killed_in_the_middle() {
        Progress killer = (stage, rows, of) -> {
            if (stage == Progress.Stage.WRITING && rows > 0) {
                sql.sql("""
                                select pg_terminate_backend(pid) from pg_locks
                                where locktype = 'advisory' and (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 1)""")
                        .param("import " + area.code() + " allegations")
                        .query(Boolean.class)
                        .list();
            }
        };
        assertThatThrownBy(() -> bringIn(file(GOOD), killer)).isInstanceOf(RuntimeException.class);
        for (var table : List.of(
                "allegations.contact",
                "people.person",
                "agencies.organisation",
                "platform.import",
                "allegations.contact_number",
                "platform.event")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(bringIn(GOOD).summary()).isEqualTo("3 rows brought in");
    }

    @Test
    void the_template_can_be_filled_in_and_brought_in() {
        var template = new StringBuilder();
        Template.write(new AllegationImport(sql, null).fields(), template);
        var report = bringIn(template + "W13/018,18/04/2013\n");
        assertThat(report.problems()).isEmpty();
        assertThat(report.summary()).isEqualTo("1 row brought in");
        assertThat(report.notices()).containsExactly("Row 3 is the example of the template and was left out");
    }

    @Test
    void the_example_of_the_template_is_a_good_row() {
        var template = new StringBuilder();
        Template.write(new AllegationImport(sql, null).fields(), template);
        assertThat(bringIn(template.toString().replace("W13/017", "W13/020")).problems())
                .isEmpty();
        assertThat(
                        rows(
                                "select kind from allegations.strand join allegations.concern on concern.id = concern where area = ?"))
                .hasSize(3);
        assertThat(
                        rows(
                                "select 1 from allegations.meeting join allegations.concern on concern.id = concern where area = ?"))
                .hasSize(4);
    }

    @Test
    void passes_over_totals_repeated_headings_and_lines_across() {
        var report =
                bringIn(GOOD.replace("A2,", "May 2013,,,,,,,,\n" + HEADINGS + "A2,") + "Total,3,,,,,,,\n,,,,,,,=,\n");
        assertThat(report.summary()).isEqualTo("3 rows brought in");
        assertThat(report.notices())
                .containsExactly(
                        "Row 7 looks like a total and was left out",
                        "Row 4 repeats the headings and was left out",
                        "2 rows have something in one cell only and were left out: 3, 8");
    }

    @Test
    void is_for_the_people_of_the_area_who_log_contacts() {
        var order = file(GOOD);
        for (var other : List.of(
                area.boardManager(),
                area.analyst(),
                area.systemAdministrator(),
                cast.area().lado())) {
            assertThatThrownBy(() -> imports.bringIn(
                            area.code(), "allegations", order, Change.of(other, clock.instant(), ""), Progress.NONE))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
