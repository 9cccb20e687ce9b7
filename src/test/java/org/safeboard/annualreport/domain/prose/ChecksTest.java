package org.safeboard.annualreport.domain.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.annualreport.domain.Tables;
import org.safeboard.annualreport.domain.prose.Finding.Kind;

class ChecksTest {
    private static final String EDU = "{sample.contacts-by-sector.edu.contacts}";
    private static final String TRA = "{sample.contacts-by-sector.tra.contacts}";
    private static final String FAI = "{sample.contacts-by-sector.fai.contacts}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contacts rose by {sample.contacts.change}.",
                "Contacts did not fall: {sample.contacts.change}.",
                "There were {sample.contacts.total} contacts, {sample.contacts.change-percent} more than the year before.",
                "Transport fell to {sample.contacts-by-sector.tra.contacts}, while education rose to {sample.contacts-by-sector.edu.contacts}.",
                "Education rose to {sample.contacts-by-sector.edu.contacts} and transport is down to {sample.contacts-by-sector.tra.contacts}.",
                "Faith is unchanged at {sample.contacts-by-sector.fai.contacts}.",
                "There was no change in faith settings ({sample.contacts-by-sector.fai.contacts}).",
                "Education is the largest setting, with {sample.contacts-by-sector.edu.contacts} contacts.",
                "Transport is the third highest with {sample.contacts-by-sector.tra.contacts}.",
                "A follow-up was set up for {sample.contacts.total} contacts; more than half took up to five days.",
            })
    void is_content_with_words_that_the_figures_bear_out(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contacts fell by {sample.contacts.change}.",
                "Contacts did not rise: {sample.contacts.change}.",
                "There were {sample.contacts.total} contacts, {sample.contacts.change-percent} fewer than the year before.",
                "Transport rose to {sample.contacts-by-sector.tra.contacts}, while education rose to {sample.contacts-by-sector.edu.contacts}.",
                "Transport was up to {sample.contacts-by-sector.tra.contacts} from {sample.contacts-by-sector.tra.before}.",
                "Education is unchanged at {sample.contacts-by-sector.edu.contacts}.",
                "Faith increased to {sample.contacts-by-sector.fai.contacts}.",
            })
    void says_when_a_direction_is_wrong(String text) {
        assertThat(found(text)).extracting(Finding::kind).containsExactly(Kind.WRONG_DIRECTION);
    }

    @Test
    void tells_what_the_figure_did() {
        assertThat(found("Transport rose to " + TRA + "."))
                .extracting(Finding::message)
                .containsExactly(
                        "The text says \u201Crose\u201D, but {sample.contacts-by-sector.tra.contacts} fell, from 18 to 9.");
    }

    @Test
    void names_a_figure_that_compares_where_the_one_called_does_not() {
        assertThat(found("The share of transport fell to {sample.contacts-by-sector.tra.percent}."))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.UNCHECKED_DIRECTION);
                    assertThat(it.instead()).contains("sample.contacts-by-sector.TRA.change");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transport is the largest setting with {sample.contacts-by-sector.tra.contacts}.",
                "Education is the second largest with {sample.contacts-by-sector.edu.contacts}.",
                "Education had the fewest contacts, {sample.contacts-by-sector.edu.contacts}.",
            })
    void says_when_a_rank_is_wrong(String text) {
        assertThat(found(text)).extracting(Finding::kind).containsExactly(Kind.WRONG_RANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2013-14, as in 2012/13 and 2012\u20132013, since June 2012.",
                "On 12 March 2014, from 3 to 5 May, on 12/03/2014 at 16:55 or 9am.",
                "See page 12, pages 3 and 5, Chapter 2, paragraph 4, table 3 and Year 6.",
                "A meeting is held within 72 hours or within 5 working days.",
                "Young people under 18 and aged 16.",
                "1. The first item of a list\n2. The second",
                "COVID-19 and form H1 hold no number that counts.",
            })
    void lets_numbers_be_that_count_nothing(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void points_out_a_typed_number_with_the_figures_that_have_its_value() {
        assertThat(found("There were 239 contacts.")).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.TYPED_NUMBER);
            assertThat(it.sentence()).isEqualTo("There were 239 contacts.");
            assertThat(it.instead()).contains("sample.contacts.total.contacts");
        });
        assertThat(found("Education is 41% of all.").getFirst().instead())
                .containsExactly("sample.contacts-by-sector.EDU.percent");
        assertThat(found("The mean was 5.75 days.").getFirst().instead()).isEmpty();
    }

    @Test
    void points_out_each_number_of_the_printed_report_that_nobody_could_check() {
        var printed = "This represents 27% of referrals (64 referrals down from 75). Health rose by 5 (125%).";
        assertThat(found(printed))
                .filteredOn(it -> it.kind() == Kind.TYPED_NUMBER)
                .hasSize(5);
    }

    @Test
    void says_when_there_is_no_such_figure_table_or_chart() {
        var text =
                "There were {sample.contact.total}.\n\n[table sample.nothing]\n[chart sample.contacts 1]\n\nAn open { bracket.";
        assertThat(found(text))
                .extracting(Finding::kind)
                .containsExactly(Kind.UNKNOWN_FIGURE, Kind.UNKNOWN_PLACE, Kind.UNKNOWN_PLACE, Kind.UNKNOWN_FIGURE);
        assertThat(found(text)).noneMatch(it -> it.kind().isAcceptable());
        assertThat(found("[table sample.contacts]\n[chart sample.contacts-by-sector 1]"))
                .isEmpty();
    }

    @Test
    void binds_a_word_to_the_figure_of_its_own_clause() {
        assertThat(found("Education rose (%s), but transport rose (%s).".formatted(EDU, TRA)))
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("tra.contacts} fell"));
        assertThat(found("Contacts about faith stayed at %s. They rose in education (%s).".formatted(FAI, EDU)))
                .isEmpty();
    }

    private static List<Finding> found(String text) {
        return Checks.of(text, Tables.contacts());
    }
}
