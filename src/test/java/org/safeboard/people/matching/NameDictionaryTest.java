package org.safeboard.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.bench.matching.Register;

class NameDictionaryTest {
    private static final Lexicon LEXICON = Lexicon.shipped();

    @ParameterizedTest
    @CsvSource({
        "smith, smith, SAME",
        "smith jones, smithjones, SAME",
        "ur rehman, rehman ur, SAME",
        "robert, bob, ALIKE",
        "mohammed, muhammad, ALIKE",
        "szymon, simon, ALIKE",
        "kowalski, kowalska, SOUND",
        "willson, wilson, SOUND",
        "johnson, jonson, SOUND",
        "wright, wrighy, TYPO",
        "brid, bridget, START",
        "stevenson, stebenzon, NEAR",
        "wieczorek szczepewski, wieczorek, PART",
        "anne marie, marie, PART",
        "j, james, INITIAL",
        "james, j, INITIAL",
        "smith, khan, DIFFERENT",
        "khan, kone, DIFFERENT"
    })
    void a_name_agrees_with_another_at_a_level(String one, String other, NameLevel level) {
        assertThat(level(one, other)).isEqualTo(level);
        assertThat(level(other, one)).isEqualTo(level);
    }

    @Test
    void what_came_since_is_compared_as_if_it_had_been_there() {
        var names = new ArrayList<String>();
        new Register(3, 600).each(it -> names.add(Folding.fold(it.family())));
        var asked = names.subList(0, 50);
        var early = new NameDictionary(LEXICON);
        var late = new NameDictionary(LEXICON);
        names.subList(0, 400).forEach(early::number);
        asked.forEach(early::agreeing);
        names.forEach(early::number);
        names.forEach(late::number);
        for (var name : asked) {
            assertThat(agreeing(early, name)).isEqualTo(agreeing(late, name));
        }
    }

    private static List<String> agreeing(NameDictionary dictionary, String name) {
        var found = dictionary.agreeing(name);
        return IntStream.range(0, found.names().length)
                .mapToObj(it -> dictionary.name(found.names()[it]) + " " + NameLevel.of(found.levels()[it]))
                .toList();
    }

    private static NameLevel level(String asked, String known) {
        var dictionary = new NameDictionary(LEXICON);
        var number = dictionary.number(known);
        var found = dictionary.agreeing(asked);
        for (int i = 0; i < found.names().length; i++) {
            if (found.names()[i] == number) {
                return NameLevel.of(found.levels()[i]);
            }
        }
        return NameLevel.DIFFERENT;
    }
}
