package org.safeboard.bench.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A register of any size of invented persons in households: couples, children, twins, a parent and a child of one name, and
 * strangers who share a name because it is common. The same seed gives the same persons.
 */
public final class Register {
    private static final List<Community> COMMUNITIES = Community.all();
    private static final int SHARES =
            COMMUNITIES.stream().mapToInt(Community::share).sum();

    private final Random random;
    private final Places places;
    private final int size;
    private final String prefix;
    private final List<Person> made = new ArrayList<>();
    private int count;

    public Register(long seed, int size) {
        this(seed, size, "P", new Places(size));
    }

    /** @param prefix of the ids */
    Register(long seed, int size, String prefix, Places places) {
        random = new Random(seed);
        this.size = size;
        this.prefix = prefix;
        this.places = places;
    }

    /** Hands out all persons, household by household; to be called once. */
    public void each(Consumer<Person> person) {
        while (count < size) {
            made.clear();
            household();
            made.stream().limit(size - count).forEach(person);
            count += made.size();
        }
    }

    private void household() {
        var community = community();
        var home = places.next(random);
        double kind = random.nextDouble();
        var born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(58 * 365));
        var first = adult(community, community.families().next(random), born, random.nextBoolean(), home);
        add(first);
        if (kind < 0.3) {
            return;
        }
        boolean alone = kind > 0.9;
        if (!alone) {
            var also = random.nextInt(8) == 0 ? community() : community;
            boolean sameName = random.nextDouble() < 0.6;
            add(adult(
                    also,
                    sameName ? first.family() : also.families().next(random),
                    born.plusDays(random.nextInt(3000) - 1500),
                    random.nextInt(30) == 0 == first.sex().equals("F"),
                    home));
        }
        if (kind > 0.5) {
            children(community, first, born, home);
        }
    }

    private void children(Community community, Person parent, LocalDate parentBorn, Places.Home home) {
        var born = parentBorn.plusDays((19 + random.nextInt(18)) * 365L + random.nextInt(365));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            boolean female = random.nextBoolean();
            boolean namesake = random.nextInt(60) == 0;
            add(new Person(
                    id(),
                    namesake ? parent.given() : given(community, female),
                    middle(community, female),
                    parent.family(),
                    "",
                    born.toString(),
                    namesake ? parent.sex() : female ? "F" : "M",
                    home.line(),
                    home.town(),
                    home.postcode(),
                    random.nextInt(5) == 0 ? parent.telephone() : "",
                    community.name()));
            boolean twin = random.nextInt(35) == 0;
            born = twin ? born : born.plusDays(330 + random.nextInt(1500));
        }
    }

    private Person adult(Community community, String family, LocalDate born, boolean female, Places.Home home) {
        var given = given(community, female);
        boolean formerName = random.nextDouble() < (female ? 0.5 : 0.12);
        return new Person(
                id(),
                given,
                middle(community, female),
                random.nextInt(40) == 0 ? family + "-" + community.families().next(random) : family,
                formerName ? given + " " + community.families().next(random) : "",
                born.toString(),
                female ? "F" : "M",
                home.line(),
                home.town(),
                home.postcode(),
                random.nextInt(2) == 0 ? telephone(random) : "",
                community.name());
    }

    private void add(Person person) {
        made.add(person);
    }

    private String id() {
        return "%s%07d".formatted(prefix, count + made.size() + 1);
    }

    private String given(Community community, boolean female) {
        return (female ? community.females() : community.males()).next(random);
    }

    private String middle(Community community, boolean female) {
        return random.nextInt(5) < 2 ? given(community, female) : "";
    }

    static String telephone(Random random) {
        return "07%09d".formatted(random.nextInt(1_000_000_000));
    }

    private Community community() {
        int at = random.nextInt(SHARES);
        for (var community : COMMUNITIES) {
            at -= community.share();
            if (at < 0) {
                return community;
            }
        }
        throw new IllegalStateException("the shares do not add up");
    }

    /** A family name of a community, for somebody who takes another one. */
    static String anotherFamily(String community, Random random) {
        return COMMUNITIES.stream()
                .filter(it -> it.name().equals(community))
                .findFirst()
                .orElseThrow()
                .families()
                .next(random);
    }
}
