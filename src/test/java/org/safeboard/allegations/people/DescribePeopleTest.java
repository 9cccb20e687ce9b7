package org.safeboard.allegations.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class DescribePeopleTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Figures figures;

    Cast.Area area;
    Staff lado;

    @BeforeEach
    void an_area() {
        area = cast.area();
        lado = area.lado();
    }

    @Test
    void what_is_recorded_is_on_the_file_in_its_history_and_in_the_figures() {
        var file = logged("2024-05-14");
        file.does(
                lado,
                "/people",
                "adultSex=M",
                "adultEthnicity=R",
                "adultAge=34",
                "childSex=F",
                "childDisability=NK",
                "childAge=9",
                "schoolPhase=PRIMARY");
        assertThat(file.show(lado)).contains("Sex: Male", "ethnicity: Chinese", "Primary school");
        assertThat(browser.audited(file.id())).contains("PeopleDescribed by Amira Lane");
        assertThat(count("adult-sex", 2024, "M")).isEqualTo(1);
        assertThat(count("adult-age", 2024, "A25")).isEqualTo(1);
        assertThat(count("child-age", 2024, "C05")).isEqualTo(1);
    }

    @Test
    void not_known_and_not_recorded_are_two_rows() {
        logged("2024-05-14").does(lado, "/people", "childDisability=NK");
        logged("2024-05-15").does(lado, "/people", "childDisability=");
        logged("2024-05-16");
        assertThat(count("child-disability", 2024, "NK")).isEqualTo(1);
        assertThat(count("child-disability", 2024, "NOT_RECORDED")).isEqualTo(2);
        assertThat(count("child-disability", 2024, "total")).isEqualTo(3);
    }

    @Test
    void chinese_people_are_counted_in_the_group_of_the_classification_of_the_day() {
        logged("2010-05-14").does(lado, "/people", "adultEthnicity=R");
        logged("2012-05-14").does(lado, "/people", "adultEthnicity=R");
        assertThat(count("adult-ethnic-group", 2010, "OTHER")).isEqualTo(1);
        assertThat(count("adult-ethnic-group", 2012, "ASIAN")).isEqualTo(1);
    }

    @Test
    void a_contact_is_offered_the_ethnicities_of_its_day() {
        assertThat(shown(logged("2010-05-14"))).doesNotContain("Roma");
        assertThat(shown(logged("2024-05-14"))).contains("Roma");
    }

    @Test
    void an_age_that_cannot_be_is_refused_and_stays_as_typed() {
        var file = logged("2024-05-14");
        assertThat(file.refused(lado, "/people", "childAge=18", "adultSex=F"))
                .contains("Age of the child when it happened must be from 0 to 17", "value=\"18\"")
                .containsPattern("value=\"F\" selected");
        assertThat(file.refused(lado, "/people", "adultAge=about 40"))
                .contains("Age of the adult must be a whole number, like 34", "value=\"about 40\"");
    }

    @Test
    void two_people_at_once_are_told() {
        var file = logged("2024-05-14");
        file.does(lado, "/people", "adultSex=F");
        assertThat(file.refused(lado, "/people", "adultSex=M", "seen=1")).contains("Amira Lane");
    }

    private Case logged(String day) {
        return Case.logged(browser, lado, area.code(), day);
    }

    private String shown(Case file) {
        var answer = browser.get(lado, file.path("/people"));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private long count(String figure, int year, String row) {
        return figures.table("allegations." + figure, area.code(), new ReportingYear(year), Audience.WORKING)
                .cell(row, "contacts")
                .map(FigureTable.Cell::value)
                .map(BigDecimal::longValueExact)
                .orElseThrow();
    }
}
