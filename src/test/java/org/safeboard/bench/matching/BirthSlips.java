package org.safeboard.bench.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What goes wrong in a date of birth. */
final class BirthSlips {
    private final String[] cells;
    private final List<String> tags;
    private final Random random;

    BirthSlips(String[] cells, List<String> tags, Random random) {
        this.cells = cells;
        this.tags = tags;
        this.random = random;
    }

    /** One of all kinds: left out, half known, or wrong. */
    void slip() {
        var born = cells[Draft.BORN];
        int which = random.nextInt(27);
        if (which < 10) {
            say("", "dob_missing");
        } else if (which < 14) {
            say(born.substring(0, 4), "dob_year_only");
        } else if (which < 16) {
            say(born.substring(0, 7), "dob_year_month");
        } else if (which < 18) {
            say(born.substring(0, 4) + "-01-01", "dob_first_jan");
        } else {
            wrong();
        }
    }

    /** One of the kinds that give another date. */
    void wrong() {
        var born = LocalDate.parse(cells[Draft.BORN]);
        int day = born.getDayOfMonth();
        switch (random.nextInt(9)) {
            case 0 -> say(born.withMonth(1 + (born.getMonthValue() + random.nextInt(11)) % 12), "dob_month_wrong");
            case 1, 2 -> say(born.plusYears(random.nextBoolean() ? 1 : -1), "dob_year_slip");
            case 3 -> {
                var year = cells[Draft.BORN];
                say(year.substring(0, 2) + year.charAt(3) + year.charAt(2) + year.substring(4), "dob_year_transposed");
            }
            case 4 -> {
                if (day <= 12) {
                    say(LocalDate.of(born.getYear(), day, born.getMonthValue()), "dob_day_month_swap");
                } else {
                    say(born.plusYears(10), "dob_year_slip");
                }
            }
            default -> say(born.withDayOfMonth(1 + (day + random.nextInt(26)) % 28), "dob_day_slip");
        }
    }

    private void say(LocalDate born, String tag) {
        say(born.toString(), tag);
    }

    private void say(String born, String tag) {
        if (!born.equals(cells[Draft.BORN])) {
            cells[Draft.BORN] = born;
            tags.add(tag);
        }
    }
}
