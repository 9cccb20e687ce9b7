package org.safeboard.allegations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.answer.AnswerLog;
import org.safeboard.platform.figures.answer.Answering;
import org.safeboard.platform.figures.answer.GivenAnswer;
import org.safeboard.platform.figures.answer.Question;
import org.safeboard.platform.figures.answer.Topics;
import org.safeboard.platform.figures.protect.DisclosureRule;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PageTest
class AnsweringTest {
    static final Period YEAR = new ReportingYear(2013).period();

    @Autowired
    Answering answering;

    @Autowired
    AnswerLog log;

    @Autowired
    Topics topics;

    @Autowired
    Figures figures;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Cast cast;

    Cast.Area area;
    Cases cases;

    @BeforeEach
    void an_area() {
        area = cast.area();
        cases = new Cases(database, area.code());
    }

    @Test
    void every_measure_of_every_figure_can_be_asked_for_by_what_it_is_counted_by() {
        cases.anything(new Random(1));
        var all = topics.of(it -> true).values().stream().flatMap(List::stream).toList();
        assertThat(all).hasSizeGreaterThan(20).extracting(it -> it.id()).doesNotHaveDuplicates();
        assertThat(all).extracting(it -> it.module() + it.title()).doesNotHaveDuplicates();
        for (var topic : all) {
            var by = topic.breakdowns().stream().limit(2).toList();
            assertThat(answering
                            .answer(new Question(area.code(), topic, by, YEAR, Audience.WORKING))
                            .rows())
                    .isNotEmpty();
        }
    }

    @Test
    void a_table_for_the_office_has_every_number() {
        cases.contact(LocalDate.of(2013, 5, 6), "sector", "EDU", "nature", "PHY");
        cases.contact(LocalDate.of(2013, 12, 6), "sector", "EDU");
        var table = ask("contacts", YEAR, Audience.WORKING, "sector", "nature");
        assertThat(table.title()).isEqualTo("Contacts by setting and nature");
        assertThat(table.base()).isEqualTo("Contacts received from 1 April 2013 to 31 March 2014.");
        assertThat(table.cell("EDU", "PHY").orElseThrow().display()).isEqualTo("1");
        assertThat(table.cell("total", "total").orElseThrow().display()).isEqualTo("2");
        var autumn = new Period(LocalDate.of(2013, 10, 1), LocalDate.of(2013, 12, 31));
        assertThat(ask("contacts", autumn, Audience.WORKING, "sector")
                        .cell("EDU", "count")
                        .orElseThrow()
                        .display())
                .isEqualTo("1");
    }

    @Test
    void what_a_chapter_prints_of_the_year_is_answered_as_it_is_printed() {
        random(5, 300);
        var printed =
                figures.table("allegations.contacts-by-sector", area.code(), new ReportingYear(2013), Audience.PUBLIC);
        var answered = ask("contacts", YEAR, Audience.PUBLIC, "sector");
        for (var row : printed.rows()) {
            assertThat(answered.row(row.key()).orElseThrow().cells().getFirst().display())
                    .isEqualTo(row.cells().getFirst().display());
        }
    }

    @Test
    void the_last_day_of_a_published_year_cannot_be_worked_out() {
        for (int i = 0; i < 40; i++) {
            cases.contact(LocalDate.of(2013, 5, 6), "sector", "EDU");
        }
        cases.contact(LocalDate.of(2014, 3, 31), "sector", "EDU");
        // the chapter prints 40; another 40 would leave 0 to 4
        var shorter = new Period(YEAR.first(), LocalDate.of(2014, 3, 30));
        assertThat(ask("contacts", shorter, Audience.PUBLIC, "sector")
                        .cell("EDU", "count")
                        .orElseThrow()
                        .display())
                .isEqualTo("*");
    }

    @Test
    void a_later_answer_keeps_what_an_earlier_one_would_give_away() {
        for (int i = 0; i < 40; i++) {
            cases.contact(LocalDate.of(2013, 5, 6), "sector", "EDU");
        }
        cases.contact(LocalDate.of(2013, 6, 6), "sector", "EDU");
        for (int i = 0; i < 60; i++) {
            cases.contact(LocalDate.of(2013, 11, 6), "sector", "EDU");
        }
        var may = new Period(YEAR.first(), LocalDate.of(2013, 5, 31));
        var june = new Period(YEAR.first(), LocalDate.of(2013, 6, 30));
        assertThat(total(ask("contacts", june, Audience.PUBLIC))).isEqualTo("40");
        give("contacts", may, Audience.PUBLIC);
        assertThat(total(ask("contacts", june, Audience.PUBLIC))).isEqualTo("*");
        assertThat(total(ask("contacts", may, Audience.PUBLIC))).isEqualTo("40");
        assertThat(total(ask("contacts", june, Audience.WORKING))).isEqualTo("41");
    }

    @Test
    void harm_limbs_by_kind_of_school_are_answered_for_the_public() {
        random(9, 250);
        var table = ask("limbs", YEAR, Audience.PUBLIC, "limb", "sector");
        assertThat(table.cell("total", "total").orElseThrow().isProtected()).isFalse();
        assertThat(table.notes()).last().asString().contains("Small numbers are protected");
        ask(
                "contacts",
                new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31)),
                Audience.PUBLIC,
                "nature",
                "sector");
    }

    private void random(int seed, int size) {
        var random = new Random(seed);
        for (int i = 0; i < size; i++) {
            cases.anything(random);
        }
    }

    private FigureTable ask(String measure, Period period, Audience audience, String... by) {
        return answering.answer(question(measure, period, audience, by));
    }

    private Question question(String measure, Period period, Audience audience, String... by) {
        var topic = topics.find("allegations." + measure, it -> true).orElseThrow();
        return new Question(
                area.code(),
                topic,
                Stream.of(by).map(it -> topic.breakdown(it).orElseThrow()).toList(),
                period,
                audience);
    }

    private void give(String measure, Period period, Audience audience, String... by) {
        var table = ask(measure, period, audience, by);
        log.add(
                new GivenAnswer(
                        UUID.randomUUID(),
                        area.code(),
                        Instant.EPOCH,
                        "Anton Figg",
                        "allegations." + measure,
                        List.of(by),
                        audience,
                        "",
                        "",
                        null,
                        List.of(table)),
                area.analyst().id(),
                List.of(period),
                DisclosureRule.DEFAULT);
    }

    private static String total(FigureTable table) {
        return table.cell("total", "count").orElseThrow().display();
    }
}
