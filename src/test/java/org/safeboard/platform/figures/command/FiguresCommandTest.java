package org.safeboard.platform.figures.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.platform.commands.Refusal;
import org.safeboard.platform.figures.Figures;
import org.safeboard.testing.Cast;
import org.safeboard.testing.ExampleFiles;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import picocli.CommandLine;

@PageTest
@Import(ExampleFiles.class)
class FiguresCommandTest {
    @Autowired
    ExampleFiles example;

    @Autowired
    Figures figures;

    @Autowired
    Cast cast;

    @Autowired
    BeanFactory beans;

    @Test
    void prints_every_figure_of_the_year() {
        var area = cast.area();
        example.bringInto(area);
        var printed = printed("--area", area.code(), "--year", "2013-14");
        figures.all().forEach(it -> assertThat(printed).contains(it.title() + " (" + it.id() + ")"));
        assertThat(printed).containsPattern("Contacts +239 +180 +\\+59 +\\+33%").doesNotContain("protected");
    }

    @Test
    void keeps_small_numbers_from_the_public_in_text_and_csv() {
        var area = cast.area();
        example.bringInto(area);
        assertThat(printed("--area", area.code(), "--year", "2013-14", "--audience", "public"))
                .containsPattern("Not recorded +\\*")
                .contains("Small numbers are protected");
        assertThat(printed("--area", area.code(), "--year", "2013-14", "--audience", "public", "--csv"))
                .startsWith("figure,row,column,value,numerator,denominator,display,base")
                .contains("allegations.contacts-by-sector,Not recorded,Contacts,,,,*,");
    }

    @Test
    void prints_one_figure_alone() {
        var area = cast.area().code();
        assertThat(printed("--area", area, "--year", "2013-14", "--figure", "allegations.contacts"))
                .startsWith("Contacts (allegations.contacts)")
                .doesNotContain("allegations.outcomes");
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere-at-all, 2013-14, public, allegations.contacts, There is no area nowhere-at-all.",
        ", 2013-15, public, allegations.contacts, 'A reporting year is written like 2013-14, not 2013-15.'",
        ", 2013-14, press, allegations.contacts, 'The audience is working, partners or public, not press.'",
        ", 2013-14, public, allegations.nothing, There is no figure allegations.nothing."
    })
    void refuses_what_is_not_there_in_a_sentence(
            String area, String year, String audience, String figure, String sentence) {
        var of = area == null ? cast.area().code() : area;
        assertThatThrownBy(() -> printed("--area", of, "--year", year, "--audience", audience, "--figure", figure))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    private String printed(String... arguments) {
        var command = new FiguresCommand();
        new CommandLine(command).parseArgs(arguments);
        var text = new StringWriter();
        command.run(beans, new PrintWriter(text));
        return text.toString();
    }
}
