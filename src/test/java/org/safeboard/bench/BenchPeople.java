package org.safeboard.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.safeboard.people.Further;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.Sex;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.PersonDetails.Precision;

/** Invented people, as many as are wanted: every fifth has one of twenty given and twenty family names. */
final class BenchPeople {
    private static final List<String> GIVEN = List.of(
            "Mohammed",
            "Muhammad",
            "Imran",
            "Fatima",
            "Karim",
            "Aisha",
            "Ali",
            "Adam",
            "Ruth",
            "Mary",
            "Sarah",
            "Paul",
            "David",
            "Anna",
            "Tomasz",
            "Ewa",
            "James",
            "Emma",
            "Stephen",
            "Catherine");
    private static final List<String> FAMILY = List.of(
            "Khan",
            "Ahmed",
            "Hussain",
            "Ali",
            "Begum",
            "Smith",
            "Jones",
            "Patel",
            "Singh",
            "Kaur",
            "Brown",
            "Taylor",
            "Wilson",
            "Evans",
            "Kowalski",
            "Nowak",
            "Thompson",
            "Walker",
            "Wright",
            "Robinson");
    private static final List<String> SYLLABLES = List.of(
            "ba", "ber", "chi", "dan", "del", "far", "gan", "hal", "ill", "jo", "kar", "lan", "mor", "nis", "ol", "pet",
            "quin", "ros", "sha", "tov", "ul", "vin", "war", "yas", "zel", "son", "ton", "ley", "ski", "ova");

    private final Random random;

    BenchPeople(long seed) {
        random = new Random(seed);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    PersonDetails somebody() {
        var kind = random.nextInt(3) == 0 ? Kind.CHILD : Kind.ADULT;
        var it = new PersonDetails(kind, name(GIVEN), name(FAMILY), "", born(kind), Precision.DAY);
        return random.nextInt(3) > 0
                ? it
                : it.with(new Further(
                        random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                        List.of(),
                        List.of(new Address(
                                (1 + random.nextInt(150)) + " Mill Lane",
                                "Walsall",
                                "WS%d %dAB".formatted(1 + random.nextInt(15), random.nextInt(10)))),
                        List.of("07700 %06d".formatted(random.nextInt(1_000_000))),
                        List.of(),
                        List.of()));
    }

    /** Somebody written down with a slip of the pen, without what else was known. */
    PersonDetails slipped(PersonDetails it) {
        var born = it.born();
        var given = it.givenNames();
        var at = given.length() / 2;
        return switch (random.nextInt(4)) {
            case 0 ->
                new PersonDetails(
                        it.kind(),
                        given.substring(0, at) + given.substring(at + 1),
                        it.familyName(),
                        "",
                        born,
                        it.precision());
            case 1 -> new PersonDetails(it.kind(), it.familyName(), given, "", born, it.precision());
            case 2 -> it.bornOn(born == null ? null : born.plusDays(1)).with(Further.NONE);
            default -> it.bornOn(null).with(Further.NONE);
        };
    }

    private String name(List<String> common) {
        if (random.nextInt(5) == 0) {
            return common.get(random.nextInt(common.size()));
        }
        var name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private LocalDate born(Kind kind) {
        return kind == Kind.CHILD
                ? LocalDate.of(2007, 1, 1).plusDays(random.nextInt(18 * 365))
                : LocalDate.of(1945, 1, 1).plusDays(random.nextInt(60 * 365));
    }
}
