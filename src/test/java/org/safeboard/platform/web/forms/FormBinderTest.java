package org.safeboard.platform.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.govuk.DateInput;
import org.springframework.web.multipart.MultipartFile;

class FormBinderTest {
    enum Colour {
        RED,
        GREEN
    }

    record Row(String name, @Nullable Colour colour) {}

    record Form(
            String name,
            @AsTyped String password,
            DateInput on,
            @Nullable Colour colour,
            List<String> natures,
            List<Colour> colours,
            boolean urgent,
            @Nullable UUID person,
            List<Row> rows,
            Map<String, String> columns,
            @Nullable MultipartFile file) {}

    @Test
    void a_form_that_sends_nothing_has_blank_texts_and_dates_and_empty_lists() {
        assertThat(bind(Map.of()))
                .isEqualTo(new Form(
                        "", "", DateInput.BLANK, null, List.of(), List.of(), false, null, List.of(), Map.of(), null));
    }

    @Test
    void texts_lose_the_spaces_around_them_but_passwords_keep_theirs() {
        var form = bind(Map.of("name", one("  Mr Hale \t"), "password", one(" secret ")));
        assertThat(form.name()).isEqualTo("Mr Hale");
        assertThat(form.password()).isEqualTo(" secret ");
    }

    @Test
    void lines_end_in_one_way_and_no_text_holds_what_the_database_cannot_keep() {
        assertThat(bind(Map.of("name", one("first\r\nsecond\u0000"))).name()).isEqualTo("first\nsecond");
    }

    @Test
    void a_date_keeps_what_was_typed_even_when_it_is_none() {
        var on = bind(Map.of("on.day", one("31"), "on.month", one("Feb"), "on.year", one("2014")))
                .on();
        assertThat(on).isEqualTo(new DateInput("31", "Feb", "2014"));
        assertThat(on.date()).isEmpty();
    }

    @Test
    void a_choice_that_is_none_of_the_choices_is_missing() {
        assertThat(bind(Map.of("colour", one("BLUE"), "person", one("1-1-1-1-1"))))
                .isEqualTo(bind(Map.of()));
        assertThat(bind(Map.of("colour", one("GREEN"))).colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void checkboxes_become_a_list_without_blanks_and_repeats() {
        var form = bind(
                Map.of("natures", new String[] {"PHYS", "", "SEX", "PHYS"}, "colours", new String[] {"GREEN", "BLUE"}));
        assertThat(form.natures()).containsExactly("PHYS", "SEX");
        assertThat(form.colours()).containsExactly(Colour.GREEN);
    }

    @Test
    void rows_and_named_values_are_read_by_their_brackets() {
        var form = bind(Map.of(
                "rows[0].name", one("a"),
                "rows[1].colour", one("RED"),
                "columns[Date received]", one("received")));
        assertThat(form.rows()).containsExactly(new Row("a", null), new Row("", Colour.RED));
        assertThat(form.columns()).containsExactly(Map.entry("Date received", "received"));
    }

    @Test
    void only_a_ticked_box_is_yes() {
        assertThat(bind(Map.of("urgent", one("true"))).urgent()).isTrue();
        assertThat(bind(Map.of("urgent", one("false"))).urgent()).isFalse();
    }

    private static Form bind(Map<String, String[]> sent) {
        return new FormBinder(sent, Map.of()).bind(Form.class);
    }

    private static String[] one(String value) {
        return new String[] {value};
    }
}
