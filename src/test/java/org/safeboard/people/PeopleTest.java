package org.safeboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.safeboard.people.PersonDetails.adult;
import static org.safeboard.people.PersonDetails.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.OtherName;
import org.safeboard.people.Further.OtherName.Use;
import org.safeboard.people.Further.Sex;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.PersonDetails.Precision;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class PeopleTest {
    static final LocalDate BORN = LocalDate.of(1979, 3, 4);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    AuditTrail audit;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Cast cast;

    String area;
    Change change;

    @BeforeEach
    void somebodyAtWork() {
        var place = cast.area();
        area = place.code();
        change = Change.of(place.lado(), Instant.parse("2026-03-02T10:00:00Z"), "");
    }

    private List<Match> found(PersonDetails asked) {
        return people.matches(asked, area, Set.of()).all();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Karim   | Akhmed      |            | the family name spelt by ear
        Kareem  | Ahmad       |            | both names spelt by ear
        Ahmed   | Karim       |            | names the other way round
        K       | Ahmed       |            | an initial
        ''      | Ahm         |            | a name still being typed
        ''      | Ahmed       |            | a family name alone
        Kar     | Ahmed       |            | a given name still being typed
        ''      | Karim Ahmed |            | both names in one field
        Ahmed J | Karim       |            | names the other way round, with an initial
        Karim   | Smith       | 1979-03-04 | another family name, the same day of birth
        Karim   | Akhmed      | 1979-04-03 | day and month the other way round
        Karim   | Ahmed       | 1989-03-04 | another year of birth
        KARIM   | AHMED       | 1979-03-05 | one day apart
        """)
    void somebody_is_found_again(String given, String family, LocalDate born, String why) {
        var id = people.add(adult("Karim", "Ahmed").bornOn(BORN), area, change);
        people.add(adult("Dana", "Petrov").bornOn(LocalDate.of(1980, 1, 1)), area, change);
        assertThat(found(adult(given, family).bornOn(born)))
                .as(why)
                .extracting(Match::person)
                .containsExactly(id);
    }

    @Test
    void the_strongest_comes_first() {
        var namesake = people.add(adult("Karim", "Ahmed").bornOn(LocalDate.of(1990, 7, 9)), area, change);
        var initial = people.add(adult("K", "Ahmed"), area, change);
        var same = people.add(adult("Kareem", "Akhmed").bornOn(BORN), area, change);
        var found = found(adult("Karim", "Ahmed").bornOn(BORN));
        assertThat(found).extracting(Match::person).startsWith(same).contains(initial, namesake);
    }

    @Test
    void somebody_is_found_under_the_other_name_they_go_by() {
        var id = people.add(adult("Karim", "Ahmed").bornOn(BORN), area, change);
        assertThat(found(adult("Karim", "Baker").alsoKnownAs("Karim Akhmed")))
                .extracting(Match::person)
                .containsExactly(id);
        assertThat(found(adult("Charles", "Ahmed").alsoKnownAs("Kareem")))
                .extracting(Match::person)
                .containsExactly(id);
    }

    @Test
    void adults_and_children_and_areas_are_looked_for_apart() {
        people.add(child("Karim", "Ahmed"), area, change);
        people.add(adult("Karim", "Ahmed"), cast.area().code(), change);
        assertThat(found(adult("Karim", "Ahmed"))).isEmpty();
    }

    @Test
    void nothing_typed_finds_nobody() {
        people.add(adult("Karim", "Ahmed"), area, change);
        assertThat(found(adult("", ""))).isEmpty();
        assertThat(found(adult("", "A"))).isEmpty();
        assertThat(found(adult("'%_\\", "%"))).isEmpty();
    }

    @Test
    void a_person_is_kept_as_given_and_corrected() {
        var month =
                new PersonDetails(Kind.ADULT, " José ", "O'Brien", "Joe", LocalDate.of(1979, 3, 31), Precision.MONTH);
        var id = people.add(month, area, change);
        assertThat(people.get(id, area)).contains(month);
        assertThat(people.get(id, area).orElseThrow().bornInWords()).isEqualTo("March 1979");

        people.update(id, month.bornOn(BORN), area, change);
        people.update(id, month.bornOn(BORN), area, change);
        assertThat(people.get(id, area).orElseThrow().bornInWords()).isEqualTo("4 March 1979");
        assertThat(audit.history(id)).hasSize(2);
        assertThat(audit.history(id).getFirst().changes()).singleElement().satisfies(it -> {
            assertThat(it.from()).isEqualTo("March 1979");
            assertThat(it.to()).isEqualTo("4 March 1979");
        });
    }

    @Test
    void another_area_gets_nothing() {
        var id = people.add(adult("Karim", "Ahmed"), area, change);
        var elsewhere = cast.area().code();
        assertThat(people.get(id, elsewhere)).isEmpty();
        assertThatThrownBy(() -> people.update(id, adult("A", "B"), elsewhere, change))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.matchesOf(id, elsewhere, Set.of())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_record_needs_a_name_and_a_possible_date_of_birth() {
        assertThatThrownBy(() -> people.add(adult("", " "), area, change)).hasMessage("Enter a name, or a part of it");
        assertThatThrownBy(
                        () -> people.add(adult("A", "B").bornOn(change.today().plusDays(1)), area, change))
                .hasMessage("Date of birth must be today or in the past");
        assertThatThrownBy(() -> people.add(adult("A", "B").bornOn(LocalDate.of(1790, 1, 1)), area, change))
                .hasMessage("Date of birth must be within the last 130 years");
    }

    @Test
    void a_page_pasted_into_a_name_is_refused() {
        var page = new Random(4)
                .ints(20_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThatThrownBy(() -> people.add(adult(page, "Ahmed"), area, change))
                .hasMessage("Given names must be 200 characters or fewer");
        assertThatThrownBy(() -> people.add(adult("Karim", page), area, change))
                .hasMessage("Family name must be 200 characters or fewer");
        assertThatThrownBy(() -> people.add(adult("Karim", "Ahmed").alsoKnownAs(page), area, change))
                .hasMessage("Also known as must be 200 characters or fewer");
    }

    @Test
    void two_at_once_judge_one_after_the_other() throws Exception {
        var one = people.add(adult("Karim", "Ahmed"), area, change);
        var other = people.add(adult("Kareem", "Akhmed"), area, change);
        var judged = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                people.judge(one, other, Verdict.SAME, "Same telephone", area, change);
                judged.countDown();
                awaitAnother();
            }));
            judged.await();
            people.judge(other, one, Verdict.NOT_SAME, "Seen together", area, change);
            first.get();
        }
        assertThat(people.judgementsOf(one, area).stream().filter(Judgement::stands))
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.NOT_SAME);
    }

    /** Until another transaction waits for this one. */
    private void awaitAnother() {
        Awaitility.await()
                .pollInSameThread() // the transaction is this thread's
                .until(() -> jdbc.sql("""
                                select exists (select from pg_locks
                                    where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))
                                """).query(Boolean.class).single());
    }

    @Test
    void two_records_are_judged_and_the_judgement_is_taken_back() {
        var one = people.add(adult("Karim", "Ahmed"), area, change);
        var other = people.add(adult("Kareem", "Akhmed"), area, change);
        people.judge(one, other, Verdict.UNSURE, "No date of birth", area, change);
        people.judge(other, one, Verdict.SAME, "Same National Insurance number", area, change);

        assertThat(people.matchesOf(one, area, Set.of()).all()).singleElement().satisfies(it -> {
            assertThat(it.person()).isEqualTo(other);
            assertThat(it.judged()).isEqualTo(Verdict.SAME);
        });
        assertThat(people.judgementsOf(one, area))
                .extracting(Judgement::verdict, Judgement::stands)
                .containsExactlyInAnyOrder(tuple(Verdict.SAME, true), tuple(Verdict.UNSURE, false));

        people.withdraw(one, other, area, change);
        assertThat(people.matchesOf(other, area, Set.of()).all())
                .singleElement()
                .satisfies(it -> assertThat(it.judged()).isNull());
        assertThat(people.judgementsOf(other, area)).noneMatch(Judgement::stands);
        assertThatThrownBy(() -> people.withdraw(one, other, area, change)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_person_is_the_records_judged_the_same_and_undoing_one_undoes_exactly_that() {
        var a = people.add(adult("Karim", "Ahmed"), area, change);
        var b = people.add(adult("Kareem", "Akhmed"), area, change);
        var c = people.add(adult("Karim", "Ahmad"), area, change);
        people.judge(a, b, Verdict.SAME, "Same telephone", area, change);
        people.judge(c, b, Verdict.SAME, "Same address", area, change);
        assertThat(people.sameAs(a, area)).containsExactlyInAnyOrder(b, c);
        assertThat(judged(a, c, Set.of())).isEqualTo(Verdict.SAME);
        assertThat(people.sameAs(a, area, Set.of(b))).isEmpty();
        assertThat(judged(a, c, Set.of(b))).isNull();

        people.judge(a, c, Verdict.NOT_SAME, "Seen together", area, change);
        assertThat(judged(a, c, Set.of())).isEqualTo(Verdict.NOT_SAME);

        people.withdraw(b, c, area, change);
        assertThat(people.sameAs(a, area)).containsExactly(b);
    }

    @Test
    void those_who_were_judged_take_no_place_from_others() {
        var asked = people.add(adult("Karim", "Ahmed").bornOn(BORN), area, change);
        var known = IntStream.range(0, People.SHOWN + 1)
                .mapToObj(it -> people.add(adult("Karim", "Ahmed").bornOn(BORN), area, change))
                .toList();
        known.stream().skip(1).forEach(it -> people.judge(known.getFirst(), it, Verdict.SAME, "One man", area, change));
        var last = people.add(adult("Kareem", "Akhmed").bornOn(BORN), area, change);
        people.judge(asked, known.getFirst(), Verdict.NOT_SAME, "Seen together", area, change);
        assertThat(people.matchesOf(asked, area, Set.of()).likely())
                .extracting(Match::person)
                .contains(last);
    }

    @Test
    void what_stands_about_several_is_read_at_once_with_whom_it_joins() {
        var a = people.add(adult("Karim", "Ahmed"), area, change);
        var b = people.add(adult("Kareem", "Akhmed"), area, change);
        var c = people.add(adult("Karim", "Ahmad"), area, change);
        var alone = people.add(adult("Dana", "Petrov"), area, change);
        people.judge(a, b, Verdict.SAME, "Same telephone", area, change);
        people.judge(b, c, Verdict.UNSURE, "No date of birth", area, change);
        var standing = people.standing(List.of(a, alone), area, Set.of());
        assertThat(standing).containsOnlyKeys(a, b);
        assertThat(standing.get(b)).extracting(Judgement::other).containsExactlyInAnyOrder(a, c);
        assertThat(people.standing(List.of(a), area, Set.of(b))).isEmpty();
    }

    private @Nullable Verdict judged(UUID one, UUID other, Set<UUID> hidden) {
        return people.matchesOf(one, area, hidden).all().stream()
                .filter(it -> it.person().equals(other))
                .findFirst()
                .orElseThrow()
                .judged();
    }

    @Test
    void all_that_was_stated_is_kept_and_corrected() {
        var further = new Further(
                Sex.MALE,
                List.of(new OtherName(Use.FORMER, "Karim", "Hassan"), OtherName.whole(Use.KNOWN_AS, "Kaz Khan")),
                List.of(
                        new Address("12 Mill Lane", "Walsall", "ws1 1aa", LocalDate.of(2020, 1, 1), null),
                        new Address("Flat 3", "", "B1")),
                List.of("01922 555 012"),
                List.of("karim@example.org"),
                List.of(new Identifier(Identifier.Kind.NHS_NUMBER, "943 476 5919")));
        var details = adult("Karim", "Ahmed").with(further);
        var id = people.add(details, area, change);
        assertThat(people.get(id, area)).contains(details);
        assertThat(audit.history(id).getFirst().changes())
                .extracting(FieldChange::field, FieldChange::to)
                .contains(
                        tuple("Former name", "Karim Hassan"),
                        tuple("Addresses", "12 Mill Lane, Walsall, WS1 1AA from 2020-01-01; Flat 3, B1"),
                        tuple("NHS number", "943 476 5919"));

        var moved = new Further(
                Sex.MALE,
                further.otherNames(),
                List.of(new Address("1 High Street", "Walsall", "WS2 2BB")),
                List.of("01922 555 013"),
                List.of(),
                further.identifiers());
        people.update(id, details.with(moved), area, change);
        assertThat(people.get(id, area)).contains(details.with(moved));
        assertThat(people.onceStated(id, area))
                .extracting(OnceStated::what, OnceStated::words)
                .containsExactlyInAnyOrder(
                        tuple("Address", "12 Mill Lane, Walsall, WS1 1AA"),
                        tuple("Address", "Flat 3, B1"),
                        tuple("Telephone", "01922 555 012"),
                        tuple("Email", "karim@example.org"));
        assertThat(found(adult("", "Hassan"))).extracting(Match::person).contains(id);
        assertThat(people.changedSince(Instant.now(), area)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NHS_NUMBER        | 943 476 5919   |
        NHS_NUMBER        | 943 476 5918   | NHS number is not one that exists: check each digit
        NHS_NUMBER        | 12345          | NHS number must be 10 digits
        TEACHER_REFERENCE | 12/34567       |
        TEACHER_REFERENCE | 123            | Teacher reference number must be 7 digits
        DBS_CERTIFICATE   | 001234567890   |
        DBS_CERTIFICATE   | 1234           | DBS certificate number must be 12 digits
        REGISTRATION      | SW-123456      |
        VEHICLE_LICENCE   | !              | Taxi or private hire licence number must be 2 to 30 letters and digits
        """)
    void a_number_is_checked_as_far_as_it_can_be(Identifier.Kind kind, String value, @Nullable String refused) {
        var details = adult("Karim", "Ahmed")
                .with(new Further(
                        Sex.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of(new Identifier(kind, value))));
        if (refused == null) {
            assertThat(people.add(details, area, change)).isNotNull();
        } else {
            assertThatThrownBy(() -> people.add(details, area, change)).hasMessage(refused);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WS1      | 01922 555 012 | a@example.org |
        WS1 1AA  | 01922 555 012 | a@example.org |
        Walsall  | 01922 555 012 | a@example.org | Enter a full UK postcode, or its first half
        WS1 1AA  | none          | a@example.org | Enter a telephone number, like 01922 555 012
        WS1 1AA  | 01922 555 012 | example       | Enter an email address in the correct format, like name@example.com
        """)
    void where_somebody_is_reached_is_checked(
            String postcode, String telephone, String email, @Nullable String refused) {
        var details = adult("Karim", "Ahmed")
                .with(new Further(
                        Sex.UNKNOWN,
                        List.of(),
                        List.of(new Address("1 Mill Lane", "", postcode)),
                        List.of(telephone),
                        List.of(email),
                        List.of()));
        if (refused == null) {
            assertThat(people.add(details, area, change)).isNotNull();
        } else {
            assertThatThrownBy(() -> people.add(details, area, change)).hasMessage(refused);
        }
    }

    @Test
    void a_judgement_needs_a_reason_and_two_records_of_the_area() {
        var one = people.add(adult("Karim", "Ahmed"), area, change);
        assertThatThrownBy(() -> people.judge(one, one, Verdict.SAME, " ", area, change))
                .isInstanceOfSatisfying(
                        RulesBroken.class, it -> assertThat(it.problems()).hasSize(2));
        for (var stranger : List.of(
                UUID.randomUUID(),
                people.add(adult("Karim", "Ahmed"), cast.area().code(), change))) {
            assertThatThrownBy(() -> people.judge(one, stranger, Verdict.SAME, "x", area, change))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
