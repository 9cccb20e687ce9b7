package org.safeboard.bench.matching;

import java.util.List;
import java.util.Random;

/** What goes wrong in a name. */
final class NameSlips {
    private final String[] cells;
    private final List<String> tags;
    private final Random random;

    NameSlips(String[] cells, List<String> tags, Random random) {
        this.cells = cells;
        this.tags = tags;
        this.random = random;
    }

    void family() {
        var name = cells[Draft.FAMILY];
        if (chance(0.03)) {
            say(Draft.FAMILY, Slips.spelling(name, random), "translit_surname");
        }
        if (chance(0.02)) {
            say(Draft.FAMILY, Slips.otherEnding(name), "slavic_gender_ending");
        }
        int hyphen = name.indexOf('-');
        if (hyphen > 0 && chance(0.5)) {
            say(Draft.FAMILY, random.nextBoolean() ? name.substring(0, hyphen) : name.replace('-', ' '), "compound");
        } else if (chance(0.007)) {
            say(Draft.FAMILY, name + "-" + Slips.byEar(name, random), "compound");
        }
        if (chance(0.005)) {
            say(Draft.FAMILY, Slips.withMarks(name, random), "diacritic");
        }
        if (chance(0.115)) {
            say(Draft.FAMILY, Slips.typo(cells[Draft.FAMILY], random), "typo_surname");
        } else if (chance(0.09)) {
            say(Draft.FAMILY, Slips.byEar(cells[Draft.FAMILY], random), "phonetic_surname");
        }
    }

    void given() {
        var name = cells[Draft.GIVEN];
        if (chance(0.09)) {
            say(Draft.GIVEN, Slips.nickname(name, random), "nickname");
        }
        if (chance(0.04)) {
            say(Draft.GIVEN, Slips.spelling(cells[Draft.GIVEN], random), "translit_forename");
        }
        if (chance(0.03)) {
            say(Draft.GIVEN, name.substring(0, 1), "initial_only");
        } else if (chance(0.02)) {
            say(Draft.GIVEN, "", "no_forename");
        } else {
            spelt();
        }
        middle();
    }

    private void spelt() {
        if (chance(0.095)) {
            say(Draft.GIVEN, Slips.typo(cells[Draft.GIVEN], random), "typo_forename");
        } else if (chance(0.08)) {
            say(Draft.GIVEN, Slips.byEar(cells[Draft.GIVEN], random), "phonetic_forename");
        }
    }

    private void middle() {
        var middle = cells[Draft.MIDDLE];
        if (middle.isEmpty()) {
            return;
        }
        boolean mohammed = cells[Draft.GIVEN].startsWith("M") && cells[Draft.GIVEN].endsWith("d");
        if (mohammed && chance(0.4)) {
            say(Draft.GIVEN, middle, "dropped_mohammed");
            cells[Draft.MIDDLE] = "";
        } else if (chance(0.1)) {
            cells[Draft.MIDDLE] = cells[Draft.GIVEN];
            say(Draft.GIVEN, middle, "middle_as_forename");
        } else if (chance(0.04)) {
            say(Draft.GIVEN, cells[Draft.GIVEN] + middle.toLowerCase(java.util.Locale.UK), "forename_joined_middle");
            cells[Draft.MIDDLE] = "";
        }
    }

    private void say(int cell, String text, String tag) {
        if (!text.equals(cells[cell])) {
            cells[cell] = text;
            tags.add(tag);
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
