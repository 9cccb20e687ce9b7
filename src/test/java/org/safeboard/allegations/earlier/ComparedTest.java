package org.safeboard.allegations.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.Reason;

class ComparedTest {
    @Test
    void what_agrees_is_said_in_words() {
        var fields = Compared.of(
                PersonDetails.adult("Muhamad", "Alhasan").alsoKnownAs("Mo"),
                PersonDetails.adult("Mohammed", "AlHasan"),
                List.of(
                        new Reason(
                                "Name",
                                "given name sounds the same (Muhamad / Mohammed), family name the same (Alhasan),"
                                        + " hardly anybody else here has such a name",
                                9),
                        new Reason("Sex", "differs", -3)));
        assertThat(fields)
                .extracting(Compared::field, Compared::how, Compared::alike)
                .containsExactly(
                        tuple("Given names", "Alike", "sounds the same"),
                        tuple("Family name", "Same", "the same"),
                        tuple("Also known as", "Known in one only", ""),
                        tuple("Date of birth", "Not known", ""));
        assertThat(fields).extracting(Compared::agrees).containsExactly(true, true, false, false);
    }

    @Test
    void what_speaks_against_is_different() {
        var fields = Compared.of(
                PersonDetails.adult("Ann", "Lee"),
                PersonDetails.adult("Ben", "Lee"),
                List.of(new Reason("Name", "given name differs (Ann / Ben), family name the same (Lee)", 2)));
        assertThat(fields.getFirst().how()).isEqualTo("Different");
    }
}
