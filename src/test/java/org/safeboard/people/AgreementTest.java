package org.safeboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.people.Candidate.Strength.LIKELY;
import static org.safeboard.people.Candidate.Strength.POSSIBLE;
import static org.safeboard.people.PersonDetails.adult;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.PersonDetails.Precision;

class AgreementTest {
    static final LocalDate BORN = LocalDate.of(1979, 3, 4);

    @Test
    void says_why_in_words() {
        var agreement = between(
                adult("Karim", "Ahmed").bornOn(BORN), adult("Kareem", "Akhmed").bornOn(BORN.plusDays(1)));
        assertThat(agreement.words())
                .containsExactly(
                        "family name sounds the same (Ahmed / Akhmed)",
                        "given name sounds the same (Karim / Kareem)",
                        "date of birth one day apart");
        assertThat(agreement.strength()).isEqualTo(LIKELY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Imran Khan         | Imran Khan          | LIKELY   | family name the same; given name the same
            Imran Khan         | Imran Ali Khan      | LIKELY   | family name the same; given name the same
            Ali Khan           | Imran Ali Khan      | POSSIBLE | family name the same; given name the same in one part (Ali / Imran Ali)
            I Khan             | Imran Khan          | POSSIBLE | family name the same; given name starts with the same letter (I / Imran)
            Imran Khan         | Khan Imran          | LIKELY   | given and family name the other way round (Imran Khan / Khan Imran)
            Imram Khan         | Imran Khan          | LIKELY   | family name the same; given name one letter apart (Imram / Imran)
            Anna Petrova       | Anna Petrovna       | LIKELY   | family name one letter apart (Petrova / Petrovna); given name the same
            """)
    void names_alone_can_be_enough_to_look(String asked, String found, String strength, String words) {
        var agreement = between(person(asked), person(found));
        assertThat(agreement.words()).containsExactlyElementsOf(List.of(words.split("; ")));
        assertThat(agreement.strength().name()).isEqualTo(strength);
    }

    @Test
    void a_double_barrelled_name_is_found_by_one_part() {
        assertThat(between(adult("Mary", "Jones"), adult("Mary", "Smith-Jones")).words())
                .containsExactly("family name the same in one part (Jones / Smith-Jones)", "given name the same");
    }

    @Test
    void a_changed_family_name_is_found_by_given_name_and_date_of_birth_but_never_likely() {
        var agreement = between(
                adult("Mary", "Jones").bornOn(BORN), adult("Mary", "Baker").bornOn(BORN));
        assertThat(agreement.strength()).isEqualTo(POSSIBLE);
        assertThat(agreement.words())
                .containsExactly(
                        "family name differs (Jones / Baker)", "given name the same", "date of birth the same");
    }

    @Test
    void twins_are_never_likely_to_be_one_person() {
        assertThat(between(
                                adult("Adam", "Jones").bornOn(BORN),
                                adult("Ruth", "Jones").bornOn(BORN))
                        .strength())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void another_date_of_birth_is_said() {
        var father = adult("Imran", "Khan").bornOn(BORN);
        var son = adult("Imran", "Khan").bornOn(LocalDate.of(2001, 12, 9));
        var agreement = between(father, son);
        assertThat(agreement.strength()).isEqualTo(POSSIBLE);
        assertThat(agreement.words()).contains("date of birth differs (4 March 1979 / 9 December 2001)");
    }

    @Test
    void another_name_they_go_by_counts() {
        assertThat(between(
                                adult("Robert", "Baker").bornOn(BORN),
                                adult("Bob", "Baker").alsoKnownAs("Robert").bornOn(BORN))
                        .words())
                .contains("known as a name that is the same");
    }

    @ParameterizedTest
    @CsvSource({
        "1979-03-04, DAY,   1979-03-04, DAY,   SAME",
        "1979-03-04, DAY,   1979-03-05, DAY,   ONE_DAY",
        "1979-02-28, DAY,   1979-03-01, DAY,   ONE_DAY",
        "1979-12-31, DAY,   1980-01-01, DAY,   ONE_DAY",
        "1979-03-04, DAY,   1979-04-03, DAY,   DAY_AND_MONTH_SWAPPED",
        "1979-03-04, DAY,   1989-03-04, DAY,   OTHER_YEAR",
        "1979-03-04, DAY,   1979-06-04, DAY,   SAME_YEAR",
        "1979-03-04, DAY,   1981-06-07, DAY,   DIFFERENT",
        "1979-03-04, DAY,   1979-03-01, MONTH, SAME_MONTH",
        "1979-03-04, DAY,   1979-04-01, MONTH, DIFFERENT",
        "1979-03-04, DAY,   1979-01-01, YEAR,  SAME_YEAR",
        "1979-03-04, DAY,   1980-01-01, YEAR,  DIFFERENT",
        "1979-01-01, YEAR,  1979-01-01, YEAR,  SAME_YEAR",
        "1979-03-01, MONTH, 1979-03-01, MONTH, SAME_MONTH",
        ",           UNKNOWN, 1979-03-01, MONTH, NOT_GIVEN",
    })
    void dates_of_birth_are_compared_as_exactly_as_they_are_known(
            LocalDate one, Precision howOne, LocalDate other, Precision howOther, BirthLikeness likeness) {
        var a = new PersonDetails(Kind.ADULT, "A", "B", "", one, howOne);
        var b = new PersonDetails(Kind.ADULT, "A", "B", "", other, howOther);
        assertThat(BirthLikeness.of(a, b)).isEqualTo(likeness);
        assertThat(BirthLikeness.of(b, a)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "khan, khan, false",
        "khan, khann, true",
        "khan, kahn, true",
        "khan, khon, true",
        "ali, alia, false",
        "petrov, petrova, true",
        "petrov, etrov, true",
        "petrov, perov, true",
        "petrov, patrol, false",
        "petrov, petrovich, false",
    })
    void one_letter_apart(String one, String other, boolean apart) {
        assertThat(Likeness.oneLetterApart(one, other)).isEqualTo(apart);
        assertThat(Likeness.oneLetterApart(other, one)).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Imran Khan   | Adam Petrov
            Imran Khan   | Yusuf Khan
            Imran Petrov | Imran Khan
            ''           | Imran Khan
            """)
    void strangers_are_not_shown(String asked, String found) {
        assertThat(Agreement.between(person(asked), person(found))).isEmpty();
    }

    /** Asking the other way round gives the same weight; everybody agrees with themselves as well as with anybody. */
    @Test
    void the_laws_of_agreement() {
        var random = new Random(20140331);
        for (int i = 0; i < 2000; i++) {
            var one = any(random);
            var other = any(random);
            var there = Agreement.between(one, other).map(Agreement::weight);
            var back = Agreement.between(other, one).map(Agreement::weight);
            assertThat(back).as("%s and %s", one, other).isEqualTo(there);
            var self = between(one, one).weight();
            assertThat(there.orElse(0d))
                    .as("%s and %s", one, other)
                    .isLessThanOrEqualTo(Math.max(self, between(other, other).weight()));
        }
    }

    private static PersonDetails any(Random random) {
        var given = List.of("Imran", "Imran Ali", "Ali", "Mary", "Mary-Anne", "M", "Mohd", "Mohammed", "Karim");
        var family = List.of("Khan", "Kahn", "Smith-Jones", "Jones", "Smyth", "Ahmed", "Akhmed", "Ali", "Imran");
        var known = List.of("", "", "Bob", "Imran", "Mary Jones");
        var born = random.nextInt(3) == 0
                ? null
                : LocalDate.of(1979 + random.nextInt(2), 1 + random.nextInt(12), 1 + random.nextInt(12));
        return new PersonDetails(
                Kind.ADULT,
                given.get(random.nextInt(given.size())),
                family.get(random.nextInt(family.size())),
                known.get(random.nextInt(known.size())),
                born,
                born == null ? Precision.UNKNOWN : Precision.values()[random.nextInt(3)]);
    }

    private static Agreement between(PersonDetails one, PersonDetails other) {
        return Agreement.between(one, other).orElseThrow();
    }

    /** The last word is the family name. */
    private static PersonDetails person(String name) {
        var at = name.lastIndexOf(' ');
        return adult(at < 0 ? "" : name.substring(0, at), name.substring(at + 1));
    }
}
