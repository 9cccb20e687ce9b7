package org.safeboard.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A query while errors come into it; how often each comes is near what a front desk sees. */
final class Draft {
    static final int GIVEN = 0;
    static final int MIDDLE = 1;
    static final int FAMILY = 2;
    static final int OTHERS = 3;
    static final int BORN = 4;
    static final int SEX = 5;
    static final int LINE = 6;
    static final int TOWN = 7;
    static final int POSTCODE = 8;
    static final int TELEPHONE = 9;

    private final Person person;
    private final String truth;
    private final Random random;
    private final String[] cells;
    private final List<String> tags = new ArrayList<>();

    Draft(Person person, String truth, Random random) {
        this.person = person;
        this.truth = truth;
        this.random = random;
        cells = person.cells();
    }

    Person person() {
        return person;
    }

    void liveWith(Person other) {
        cells[FAMILY] = other.family();
        cells[LINE] = other.line();
        cells[TOWN] = other.town();
        cells[POSTCODE] = other.postcode();
    }

    Question question(String id) {
        tags.add("c:" + person.community());
        return new Question(id, List.of(cells), truth, tags);
    }

    void slip() {
        cells[OTHERS] = "";
        if (random.nextInt(5) < 3) {
            cells[MIDDLE] = "";
        }
        if (random.nextInt(5) < 3) {
            cells[TELEPHONE] = "";
        }
        if (chance(0.06)) {
            anotherNameAndBirth();
            return;
        }
        if (chance(0.045)) {
            takeAnotherName(chance(0.5));
        } else {
            new NameSlips(cells, tags, random).family();
        }
        new NameSlips(cells, tags, random).given();
        if (chance(0.04)) {
            var given = cells[GIVEN];
            cells[GIVEN] = cells[FAMILY];
            cells[FAMILY] = given;
            tags.add("swapped_names");
        }
        if (chance(0.35)) {
            new BirthSlips(cells, tags, random).slip();
        }
        address();
        sex();
    }

    /** Another name and a wrong date of birth together, as in the check that failed at Soham. */
    private void anotherNameAndBirth() {
        tags.add("soham");
        boolean stated = chance(0.5);
        takeAnotherName(stated);
        tags.add(stated ? "soham_former_name_stated" : "soham_former_name_not_stated");
        var before = tags.size();
        new BirthSlips(cells, tags, random).wrong();
        tags.subList(before, tags.size()).clear();
        move();
    }

    private void takeAnotherName(boolean formerStated) {
        if (formerStated) {
            cells[OTHERS] = cells[GIVEN] + " " + cells[FAMILY];
        }
        cells[FAMILY] = Register.anotherFamily(person.community(), random);
        tags.add("surname_changed");
    }

    private void move() {
        var home = new Places(40_000).next(random);
        cells[LINE] = home.line();
        if (chance(0.5)) {
            cells[TOWN] = home.town();
        }
        cells[POSTCODE] = home.postcode();
        tags.add("moved");
    }

    private void address() {
        if (chance(0.35)) {
            move();
        }
        if (chance(0.12)) {
            cells[LINE] = cells[TOWN] = cells[POSTCODE] = "";
            tags.add("no_address");
        } else if (chance(0.07)) {
            cells[LINE] = "";
            cells[POSTCODE] = cells[POSTCODE].substring(0, cells[POSTCODE].indexOf(' '));
            tags.add("outward_only");
        } else {
            if (chance(0.04)) {
                cells[LINE] = Slips.typo(cells[LINE], random);
                tags.add("address_typo");
            }
            if (chance(0.04)) {
                cells[POSTCODE] = Slips.loud(Slips.typo(cells[POSTCODE], random));
                tags.add("postcode_typo");
            }
        }
    }

    private void sex() {
        if (chance(0.12)) {
            cells[SEX] = "";
            tags.add("no_gender");
        } else if (chance(0.01)) {
            cells[SEX] = cells[SEX].equals("F") ? "M" : "F";
            tags.add("gender_wrong");
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
