package org.safeboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.people.PersonDetails.adult;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeboard.people.Candidate.Strength;

class AgreementTest {
    static final LocalDate BORN = LocalDate.of(1979, 3, 4);

    @Test
    void says_why_in_words() {
        var agreement = Agreement.between(
                        adult("Karim", "Ahmed").bornOn(BORN),
                        adult("Kareem", "Akhmed").bornOn(BORN.plusDays(1)))
                .orElseThrow();
        assertThat(agreement.words())
                .containsExactly(
                        "family name sounds the same (Ahmed / Akhmed)",
                        "given name sounds the same (Karim / Kareem)",
                        "date of birth one day apart");
        assertThat(agreement.strength()).isEqualTo(Strength.LIKELY);
    }
}
