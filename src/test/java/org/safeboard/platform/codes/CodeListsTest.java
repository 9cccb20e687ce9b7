package org.safeboard.platform.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListsTest {
    private final CodeLists lists = CodeLists.read();

    private List<String> offered(String list, int year) {
        var day = LocalDate.of(year, 6, 2);
        return lists.list(list).stream()
                .filter(it -> it.isOffered(day))
                .map(Code::code)
                .toList();
    }

    @Test
    void a_case_of_2014_and_one_of_2026_choose_from_different_outcomes() {
        assertThat(offered("allegations/outcome", 2011)).containsExactly("SUB", "UNS", "UNF", "MAL");
        assertThat(offered("allegations/outcome", 2014)).containsExactly("SUB", "UNS", "FAL", "MAL");
        assertThat(offered("allegations/outcome", 2026)).containsExactly("SUB", "UNS", "FAL", "MAL", "UNF");
    }

    @Test
    void a_case_of_2014_and_one_of_2026_meet_different_limbs_and_natures() {
        assertThat(offered("allegations/harm-limb", 2014)).containsExactly("H1", "H2", "H3");
        assertThat(offered("allegations/harm-limb", 2026)).containsExactly("H1", "H2", "H3", "H4");
        assertThat(offered("allegations/nature", 2013)).containsExactly("SEX", "PHY", "EMO", "NEG");
        assertThat(offered("allegations/nature", 2026)).containsExactly("SEX", "PHY", "EMO", "NEG", "CON", "NA");
        assertThat(offered("allegations/sector", 2013))
                .containsExactly("EDU", "FOS", "EYS", "RES", "HEA", "FAI", "SOC", "TRA", "OTH");
    }

    @Test
    void a_period_includes_its_first_and_its_last_day() {
        var unfounded = new Code("UNF", "Unfounded", "", LocalDate.parse("2012-04-01"), LocalDate.parse("2013-03-31"));
        assertThat(unfounded.isOffered(LocalDate.parse("2012-03-31"))).isFalse();
        assertThat(unfounded.isOffered(LocalDate.parse("2012-04-01"))).isTrue();
        assertThat(unfounded.isOffered(LocalDate.parse("2013-03-31"))).isTrue();
        assertThat(unfounded.isOffered(LocalDate.parse("2013-04-01"))).isFalse();
    }

    @Test
    void no_code_is_offered_twice_on_one_day_and_each_keeps_its_label() {
        lists.byName().forEach((name, codes) -> {
            var labels = new HashMap<String, String>();
            for (var code : codes) {
                assertThat(code.label()).as("%s %s", name, code.code()).isNotBlank();
                assertThat(labels.putIfAbsent(code.code(), code.label())).isIn(null, code.label());
            }
            for (int year = 2005; year < 2030; year++) {
                assertThat(offered(name, year)).as("%s in %s", name, year).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void refuses_a_list_that_does_not_exist() {
        assertThatThrownBy(() -> lists.list("allegations/colour"))
                .hasMessage("There is no code list allegations/colour");
    }
}
