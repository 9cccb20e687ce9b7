package org.safeboard.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.Sex;
import org.safeboard.people.matching.Found;
import org.safeboard.platform.access.Change;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class KeySearchTest {
    private static final List<String> GIVEN = List.of(
            "Mohammed",
            "Imran",
            "Fatima",
            "Karim",
            "Aisha",
            "Ruth",
            "Sarah",
            "Paul",
            "Tomasz",
            "Ewa",
            "James",
            "Stephen",
            "Catherine",
            "Oluwaseun",
            "Priya",
            "Siobhan",
            "Gareth",
            "Kwame");
    private static final List<String> FAMILY = List.of(
            "Khan",
            "Ahmed",
            "Hussain",
            "Begum",
            "Smith",
            "Jones",
            "Patel",
            "Singh",
            "Brown",
            "Kowalski",
            "Nowak",
            "Thompson",
            "Robinson",
            "Adeyemi",
            "O'Brien",
            "Llewellyn",
            "Mensah",
            "Zielinski");

    @Autowired
    KeySearch keys;

    @Autowired
    PeopleIndex index;

    @Autowired
    People people;

    @Autowired
    PersonWriter writer;

    @Autowired
    KeysAnew anew;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Cast cast;

    final Random random = new Random(2026);
    String area;
    Change change;

    @BeforeEach
    void somebodyAtWork() {
        var place = cast.area();
        area = place.code();
        change = Change.of(place.lado(), Instant.parse("2026-03-02T10:00:00Z"), "");
    }

    @Test
    void whoever_is_likely_in_memory_is_found_by_the_keys() {
        var all = new ArrayList<PersonDetails>();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int i = 0; i < 1500; i++) {
                var somebody = somebody();
                all.add(somebody);
                writer.add(UUID.randomUUID(), somebody, area);
            }
        });
        var likely = 0;
        var missed = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            var asked = PersonRecord.asked(corrupted(all.get(random.nextInt(all.size()))));
            var inMemory = index.search(asked.details().kind(), asked.stated(), area, People.SHOWN, Set.of())
                    .orElseThrow();
            var byKeys = keys.search(asked, area, People.SHOWN, Set.of()).stream()
                    .map(Found::key)
                    .toList();
            for (var found : inMemory) {
                if (found.list() == Listing.LIKELY) {
                    likely++;
                    if (!byKeys.contains(found.key())) {
                        missed.add(asked.details() + " / "
                                + people.get(found.key(), area).orElseThrow());
                    }
                }
            }
        }
        assertThat(likely).isGreaterThan(200);
        assertThat(missed).as("of %d", likely).isEmpty();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private PersonDetails somebody() {
        var further = new Further(
                random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                List.of(),
                List.of(new Address(
                        (1 + random.nextInt(90)) + " Mill Lane",
                        "Walsall",
                        "WS%d %dAB".formatted(1 + random.nextInt(9), random.nextInt(10)))),
                List.of("01922 %06d".formatted(random.nextInt(1_000_000))),
                List.of(),
                List.of(new Identifier(
                        Identifier.Kind.TEACHER_REFERENCE, "%07d".formatted(random.nextInt(10_000_000)))));
        return PersonDetails.adult(one(GIVEN), one(FAMILY))
                .bornOn(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000)))
                .with(further);
    }

    /** With one to three of the slips of an office, and rarely with all that is known. */
    private PersonDetails corrupted(PersonDetails it) {
        var born = it.born();
        var given = it.givenNames();
        var family = it.familyName();
        var further = random.nextInt(4) == 0 ? it.further() : Further.NONE;
        for (int slips = 1 + random.nextInt(3); slips > 0 && born != null; slips--) {
            switch (random.nextInt(8)) {
                case 0 -> given = slip(given);
                case 1 -> family = slip(family);
                case 2 -> born = born.plusYears(random.nextBoolean() ? 1 : -1);
                case 3 ->
                    born = born.getDayOfMonth() > 12
                            ? born.plusDays(1)
                            : LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
                case 4 -> given = given.substring(0, 1);
                case 5 -> family = one(FAMILY);
                case 6 -> {
                    var was = given;
                    given = family;
                    family = was;
                }
                default -> further = it.further();
            }
        }
        return PersonDetails.adult(given, family).bornOn(born).with(further);
    }

    private String slip(String name) {
        if (name.length() < 3) {
            return name;
        }
        var at = 1 + random.nextInt(name.length() - 2);
        return random.nextBoolean()
                ? name.substring(0, at) + name.substring(at + 1)
                : name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    @Test
    void a_telephone_number_or_an_identifier_is_enough_to_be_compared() {
        var details = somebody();
        var id = people.add(details, area, change);
        assertThat(PersonKeys.near(
                        PersonRecord.asked(PersonDetails.adult("", "X").with(details.further())), area))
                .containsAnyElementsOf(keysOf(id));
    }

    @Test
    void keys_follow_a_correction_and_stay_of_what_was_corrected() {
        var id = people.add(PersonDetails.adult("Karim", "Ahmed"), area, change);
        var before = keysOf(id);
        people.update(id, PersonDetails.adult("Karim", "Baker"), area, change);
        assertThat(keysOf(id))
                .containsAll(before)
                .containsAll(PersonKeys.of(PersonDetails.adult("Karim", "Baker"), area));
        var mistake = people.onceStated(id, area);
        assertThat(mistake)
                .extracting(OnceStated::what, OnceStated::words)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Name", "Karim Ahmed"));
        people.removeMistake(id, mistake.getFirst().id(), area, change);
        assertThat(keysOf(id))
                .containsExactlyInAnyOrderElementsOf(PersonKeys.of(PersonDetails.adult("Karim", "Baker"), area));
    }

    @Test
    void rows_without_keys_get_them() {
        var id = UUID.randomUUID();
        database.sql("""
            insert into people.person (id, area, kind, given_names, family_name, version)
            values (?, ?, 'ADULT', 'Karim', 'Ahmed', 0)
            """).params(id, area).update();
        anew.make();
        assertThat(keysOf(id))
                .containsExactlyInAnyOrderElementsOf(PersonKeys.of(PersonDetails.adult("Karim", "Ahmed"), area));
    }

    private List<Long> keysOf(UUID person) {
        return database.sql("select key from people.person_key where person = ?")
                .param(person)
                .query(Long.class)
                .list();
    }
}
