package org.safeboard.allegations.domain.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.incoming.answers.Account;
import org.safeboard.allegations.domain.incoming.answers.Answered;
import org.safeboard.allegations.domain.incoming.answers.PlaceKind;
import org.safeboard.allegations.domain.incoming.answers.Step;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.forms.FormBinder;

class AccountTest {
    private final Map<Step, Answered> pages = new EnumMap<>(Step.class);

    private Account account() {
        for (var step : Step.values()) {
            pages.putIfAbsent(step, page(step));
        }
        return new Account(pages);
    }

    private static Answered page(Step step, String... fields) {
        var sent = new java.util.LinkedHashMap<String, List<String>>();
        for (var field : fields) {
            sent.put(field.substring(0, field.indexOf('=')), List.of(field.substring(field.indexOf('=') + 1)));
        }
        return (Answered) FormBinder.fill(step.form(), sent);
    }

    @Test
    void who_should_send_it_is_asked_only_where_the_one_in_charge_is_accused() {
        assertThat(account().steps()).doesNotContain(Step.INSTEAD);
        pages.put(Step.IN_CHARGE, page(Step.IN_CHARGE, "inCharge=YES"));
        assertThat(account().after(Step.IN_CHARGE)).contains(Step.INSTEAD);
        pages.put(Step.IN_CHARGE, page(Step.IN_CHARGE, "inCharge=NOT_KNOWN"));
        assertThat(account().after(Step.IN_CHARGE)).contains(Step.ADULT);
    }

    @Test
    void every_kind_of_place_says_who_sends_it_instead() {
        for (var kind : PlaceKind.values()) {
            assertThat(kind.sends()).isNotBlank();
            assertThat(kind.inCharge()).isNotBlank();
        }
    }

    @Test
    void an_adult_is_named_or_described() {
        assertThat(page(Step.ADULT, "role=Driver").problems())
                .extracting(Problem::field)
                .containsExactly("familyName");
        assertThat(page(Step.ADULT, "role=Driver", "described=Drives minibus 14")
                        .problems())
                .isEmpty();
        assertThat(page(Step.ADULT, "role=Driver", "givenNames=Marek").problems())
                .isEmpty();
    }

    @Test
    void an_email_address_may_be_missing_but_not_wrong() {
        String[] there = {"name=Y", "job=Secretary", "telephone=1"};
        assertThat(page(Step.YOU, there).problems()).isEmpty();
        assertThat(page(Step.YOU, "name=Y", "job=Secretary", "telephone=1", "email=yusuf")
                        .problems())
                .extracting(Problem::field)
                .containsExactly("email");
    }

    @Test
    void words_are_kept_as_they_were_written_and_what_was_not_answered_is_left_out() {
        pages.put(Step.HAPPENED, page(Step.HAPPENED, "what=He said “come ’ere”\n<twice>", "when="));
        assertThat(account().words()).isEqualTo("WHAT HAPPENED\nWhat happened: He said “come ’ere”\n<twice>");
    }

    @Test
    void what_was_typed_under_an_answer_that_no_longer_holds_is_not_sent() {
        assertThat(page(Step.DONE, "told=NO", "toldWhat=Everything", "othersTold=NO")
                        .lines())
                .noneMatch(it -> it.answer().equals("Everything"));
    }

    @Test
    void the_first_page_with_something_missing_is_where_it_goes_on() {
        assertThat(account().unfinished()).contains(Step.YOU);
        pages.put(Step.YOU, page(Step.YOU, "name=Y", "job=Secretary", "telephone=1"));
        assertThat(account().unfinished()).contains(Step.ORGANISATION);
        assertThat(account().before(Step.ORGANISATION)).contains(Step.YOU);
        assertThat(account().after(Step.DONE)).isEmpty();
    }
}
