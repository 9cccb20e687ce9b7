package org.safeboard.allegations.bringin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sample, Alex | Alex | Sample",
                "SAMPLE Alex | Alex | SAMPLE",
                "Mr Alex Sample | Alex | Sample",
                "Alex Mary Sample | Alex Mary | Sample",
                "Sample, Dr Alex | Alex | Sample",
                "Ana de la Cruz | Ana | de la Cruz",
                "O'Neill, Siân | Siân | O'Neill",
                "Alex Sample (supply) | Alex | Sample",
                "Sample | '' | Sample",
                "Unknown male driver | '' | ''",
                "Several children | '' | ''",
                "Child A1 | '' | ''",
                "N/A | '' | ''",
                "𠮷野 太郎 | 𠮷野 | 太郎"
            })
    void takes_names_apart(String whole, String given, String family) {
        assertThat(NameGiven.of(whole)).isEqualTo(new NameGiven(given, family));
    }

    @Test
    void knows_who_came() {
        assertThat(WhoCame.in("Pat Example (Police, CAIU), Lee Sample; apologies: Kim Sample (Health)"))
                .extracting(it -> it.name() + "/" + it.agency() + "/" + it.attended())
                .containsExactly(
                        "Pat Example/Police, CAIU/PRESENT", "Lee Sample//PRESENT", "Kim Sample/Health/APOLOGY");
        assertThat(WhoCame.in("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NFA, , NFA", "EMPLOYER_ACTION, , EMPLOYER_ACTION", "INFO_ONLY, , INFO_ONLY", "ONGOING, , ", ", , ",
        "UNS, UNS, CONCLUDED", "SUB, SUB, CONCLUDED", "MAL, MAL, CONCLUDED", "UNF_FAL, FAL, CONCLUDED",
                "UNF, FAL, CONCLUDED"
    })
    void tells_an_outcome_from_a_disposal(String word, String outcome, String disposal) {
        assertThat(OfficeOutcome.of(word, true, false)).isEqualTo(new OfficeOutcome(outcome, disposal));
    }
}
