package org.safeboard.allegations.domain.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.meetings.Invitee.Kind;
import org.safeboard.allegations.domain.meetings.Invitee.Who;

/** The moment in which a wrong e-mail address is about to be chosen. */
class AddressBookTest {
    private static final AddressBook BOOK = new AddressBook(List.of(
            new Who("Percy Beat", "Detective sergeant", "Police", Kind.POLICE, "p.beat@police.example.org"),
            new Who("Wanda Ward", "Named nurse", "NHS trust", Kind.HEALTH, "w.ward@nhs.example.org")));

    private static List<String> warnings(String name, String email) {
        return BOOK.warnings(new Who(name, "", "", Kind.POLICE, email));
    }

    @Test
    void an_address_used_for_the_same_person_before_is_not_odd() {
        assertThat(warnings("Percy Beat", "P.Beat@police.example.org")).isEmpty();
        assertThat(warnings("DS Beat Percy", "p.beat@police.example.org")).isEmpty();
    }

    @Test
    void somebody_new_at_a_new_address_is_not_odd() {
        assertThat(warnings("Hugh Manresource", "hugh.manresource@council.example.org"))
                .isEmpty();
    }

    @Test
    void the_address_of_another_person_is_pointed_out() {
        assertThat(warnings("Hugh Manresource", "w.ward@nhs.example.org"))
                .containsExactly("This is the address of Wanda Ward, NHS trust");
    }

    @Test
    void a_new_address_for_a_known_name_is_pointed_out() {
        assertThat(warnings("Percy Beat", "percy@other.example.org"))
                .containsExactly("Percy Beat was last invited at p.beat@police.example.org");
    }

    @Test
    void an_address_a_letter_away_from_another_persons_is_pointed_out() {
        assertThat(warnings("Peter Best", "p.best@police.example.org"))
                .containsExactly(
                        "This differs in a letter or two from p.beat@police.example.org, the address of Percy Beat");
    }

    @Test
    void a_private_mailbox_is_pointed_out() {
        assertThat(warnings("Hugh Manresource", "hugh77@gmail.com"))
                .containsExactly("This looks like a private mailbox");
    }
}
