package org.safeboard.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class DraftsTest {
    private static final String KEY = "/some/form";
    private static final String EVERY_KIND = "  Änderung “x”\n\n<b>&amp;</b>\t\ud83d\ude00 = & end  ";

    /** A form with what forms have. */
    record Minutes(String text, List<String> ticked, List<Row> rows, Map<String, String> lines) {
        record Row(String name) {}
    }

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient database;

    Staff writer;

    @BeforeEach
    void aWriter() {
        writer = cast.area().lado();
    }

    @Test
    void every_character_is_kept_for_its_writer_alone() {
        keep(UUID.randomUUID(), "text=" + EVERY_KIND);
        assertThat(latest().fields()).containsExactly(new Draft.Field("text", EVERY_KIND));
        assertThat(drafts.of(cast.area().lado(), KEY).latest()).isNull();
        assertThat(drafts.of(writer, "/another/form").latest()).isNull();
    }

    @Test
    void a_form_is_filled_as_it_was_typed() {
        keep(
                UUID.randomUUID(),
                "text=Half",
                "ticked=A",
                "ticked=B",
                "rows[0].name=Percy",
                "rows[1].name=",
                "lines[7]=Seven",
                "seen=12",
                "password=never");
        var own = drafts.of(writer, KEY);
        assertThat(own.as(Minutes.class))
                .contains(new Minutes(
                        "Half",
                        List.of("A", "B"),
                        List.of(new Minutes.Row("Percy"), new Minutes.Row("")),
                        Map.of("7", "Seven")));
        assertThat(own.seen(99)).isEqualTo(12);
        assertThat(latest().fields()).extracting(Draft.Field::name).doesNotContain("password", "seen", "once", "draft");
    }

    @Test
    void the_button_goes_back_to_the_form_and_the_script_is_told_in_a_sentence() {
        var pressed = browser.post(writer, "/drafts", "draft=" + KEY, "text=Half");
        assertThat(pressed).hasStatus(303).headers().hasValue("Location", KEY);
        assertThat(browser.post(writer, "/drafts", "draft=//elsewhere.example", "text=Half"))
                .hasStatus(404);
    }

    @Test
    void a_form_that_is_sent_anywhere_is_kept_before_it_is_acted_on() {
        browser.post(writer, "/agencies/new", "draft=/agencies/new", "area=nowhere", "name=");
        assertThat(drafts.of(writer, "/agencies/new").latest()).isNotNull();
    }

    @Test
    void two_windows_never_write_over_each_other() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        keep(one, "text=In the first window");
        keep(other, "text=In the second window");
        keep(one, "text=In the first window, further");
        var own = drafts.of(writer, KEY);
        assertThat(text(own.latest())).isEqualTo("In the second window");
        assertThat(own.aside()).extracting(DraftsTest::text).containsExactly("In the first window, further");
    }

    @Test
    void a_page_that_was_shown_with_a_draft_goes_on_in_it() {
        keep(UUID.randomUUID(), "text=Half");
        keep(UUID.randomUUID(), "text=Half and half", "draftFrom=" + latest().id());
        assertThat(text(latest())).isEqualTo("Half and half");
        assertThat(drafts.of(writer, KEY).aside()).isEmpty();
    }

    @Test
    void saving_drops_the_draft_of_that_form_and_no_other() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        keep(one, "text=First");
        keep(other, "text=Second");
        drafts.drop(new Change(writer, java.time.Instant.now(), "", other, null), KEY);
        assertThat(drafts.of(writer, KEY).latest()).isNull();
        assertThat(drafts.of(writer, KEY).aside()).extracting(DraftsTest::text).containsExactly("First");
    }

    @Test
    void only_its_writer_can_throw_a_draft_away() {
        keep(UUID.randomUUID(), "text=Half");
        var id = latest().id();
        browser.post(cast.area().lado(), "/drafts", "draft=" + KEY, "draftIntent=" + id);
        assertThat(latest().id()).isEqualTo(id);
        throwAway(id);
        assertThat(drafts.of(writer, KEY).latest()).isNull();
    }

    @Test
    void what_nobody_came_back_to_for_sixty_days_is_forgotten() {
        keep(UUID.randomUUID(), "text=Half");
        database.sql("update platform.draft set at = at - interval '61 days' where staff = ?")
                .param(writer.id())
                .update();
        browser.post(writer, "/drafts", "draft=/another/form", "text=x");
        assertThat(drafts.of(writer, KEY).latest()).isNull();
    }

    private void throwAway(UUID id) {
        browser.post(writer, "/drafts", "draft=" + KEY, "draftIntent=" + id);
    }

    private void keep(UUID form, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields));
        all.add("draft=" + KEY);
        all.add("once=" + form);
        assertThat(browser.post(writer, "/drafts", all.toArray(String[]::new))).hasStatus(303);
    }

    private Draft latest() {
        return java.util.Objects.requireNonNull(drafts.of(writer, KEY).latest());
    }

    private static String text(Draft draft) {
        return draft.fields().getFirst().value();
    }
}
