package org.safeboard.platform.clocks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.commands.Refusal;
import org.safeboard.testing.Cast;
import org.safeboard.testing.ExampleFiles;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

@PageTest
@Import(ExampleFiles.class)
class ClockReportTest {
    @Autowired
    ClockReport report;

    @Autowired
    ExampleFiles example;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient sql;

    @Autowired
    BeanFactory beans;

    @Test
    void lists_every_limit_with_its_source_and_dates() {
        assertThat(printed(null)).contains("""
                        Employer tells the LADO: 1 working day
                            Working Together 2013, chapter 2, paragraph 4; national; until 14 Dec 2023
                        """).contains("""
                        Position of trust meeting: 5 working days
                            Local procedures; local; in force
                        """);
    }

    @Test
    void counts_how_the_clocks_of_an_area_stand() {
        var area = cast.area();
        example.bringInto(area);
        var met = meetings(area, "<= 5");
        var late = meetings(area, "> 5");
        assertThat(met + late).isEqualTo(142);
        assertThat(printed(area.code())).contains("""
                Position of trust meeting: 5 working days
                    Local procedures; local; in force
                    met %d, met late %d
                """.formatted(met, late));
    }

    @Test
    void says_where_no_clock_runs() {
        assertThat(printed(cast.area().code())).contains("    no clocks\n");
    }

    @Test
    void the_command_prints_the_same_and_refuses_an_area_that_is_not_there() {
        var area = cast.area();
        var text = new StringWriter();
        command("--area", area.code()).run(beans, new PrintWriter(text, true));
        assertThat(text.toString().replace(System.lineSeparator(), "\n")).isEqualTo(printed(area.code()));
        assertThatThrownBy(() -> command("--area", "nowhere").run(beans, new PrintWriter(text)))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no area nowhere.");
    }

    private static ClocksCommand command(String... arguments) {
        return CommandLine.populateCommand(new ClocksCommand(), arguments);
    }

    private int meetings(Cast.Area area, String days) {
        return sql.sql("select count(*) from allegations.contact_fact where area = ? and meeting_working_days " + days)
                .param(area.code())
                .query(Integer.class)
                .single();
    }

    private String printed(@Nullable String area) {
        var text = new StringWriter();
        report.print(area, new PrintWriter(text, true));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
