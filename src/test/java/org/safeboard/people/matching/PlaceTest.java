package org.safeboard.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.people.matching.Stated.Address;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "7 Lister Road|Bradford|BD9 4AB, 7 Lister Road|Bradford|BD9 4AB, HOME",
        "7 lister rotad|Bradford|BD94AB, 7 Lister Road|Bradford|BD9 4AB, HOME",
        "7 Lister Road|Bradford|BD9 4AC, 7 Lister Road|Bradford|BD9 4AB, HOME",
        "7 Lister Road|Bradford|BD9, 7 Lister Road|Bradford|BD9 4AB, HOME",
        "7 Lister Road|Bradford|, 7 Lister Road|Bradford|BD9 4AB, HOME",
        "Flat 2 7 Lister Road|Bradford|BD9 4AB, 7 Lister Road|Bradford|BD9 4AB, HOME",
        "7 Lister Road|Leeds|LS1 1AA, 7 Lister Road|Bradford|BD9 4AB, HOME_ELSEWHERE",
        "9 Lister Road|Bradford|BD9 4AB, 7 Lister Road|Bradford|BD9 4AB, POSTCODE_AND",
        "||BD9 4AB, 7 Lister Road|Bradford|BD9 4AB, POSTCODE",
        "10 High Street|Halifax|HX4 1AH, 10 Hill Street|Leeds|LS1 5FP, ELSEWHERE",
        "9 Lister Road|Bradford|BD9 4ZZ, 7 Lister Road|Bradford|BD9 4AB, STREET",
        "|Bradford|BD9 4ZZ, 7 Lister Road|Bradford|BD9 4AB, DISTRICT",
        "|Bradford|BD9, 7 Lister Road|Bradford|BD9 4AB, DISTRICT",
        "|Bradford|, 7 Lister Road|Bradford|BD9 4AB, TOWN",
        "|Bradfrod|, 7 Lister Road|Bradford|, TOWN",
        "|Bradfrod|, 7 Lister Road|Bradford|BD9 4AB, ELSEWHERE",
        "3 Elm Close|Leeds|LS3 6EF, 7 Lister Road|Bradford|BD9 4AB, ELSEWHERE",
        "3 Elm Close||, |Bradford|BD9 4AB, MISSING"
    })
    void an_address_agrees_with_another(String one, String other, Place.Level level) {
        assertThat(place(one).comparedWith(place(other))).isEqualTo(level);
        assertThat(place(other).comparedWith(place(one))).isEqualTo(level);
    }

    private static Place place(String written) {
        var parts = written.split("\\|", -1);
        return Place.of(new Address(parts[0], parts[1], parts[2]));
    }
}
