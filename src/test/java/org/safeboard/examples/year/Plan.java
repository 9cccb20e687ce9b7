package org.safeboard.examples.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a year must add up to: its contacts with and without an initial meeting, and after how many working days the
 * meetings were.
 *
 * @param over contacts at the very end of the year whose meeting was in the next one, in the order of {@code overDates}
 */
public record Plan(
        int year, Block met, Block notMet, List<Integer> workingDays, List<Core> over, List<Over> overDates) {

    /** A contact of one year that had its meeting in the next. */
    public record Over(LocalDate received, LocalDate meeting) {}

    LocalDate first() {
        return LocalDate.of(year, 4, 1);
    }

    LocalDate last() {
        return LocalDate.of(year + 1, 3, 31);
    }

    List<Core> dealMet(Random random) {
        return met.deal(random);
    }

    List<Integer> dealWorkingDays(Random random) {
        var dealt = new ArrayList<>(workingDays);
        Collections.shuffle(dealt, random);
        return dealt;
    }

    /** 180 contacts, 75 meetings in the year, and two contacts of its last days that met in April. */
    public static Plan of2012() {
        return new Plan(
                2012,
                new Block(
                        true,
                        Map.of(
                                "EDU", 29, "FOS", 8, "EYS", 2, "RES", 12, "HEA", 1, "FAI", 2, "SOC", 1, "TRA", 15,
                                "OTH", 5),
                        Map.of("SEX", 13, "PHY", 50, "EMO", 10, "NEG", 2),
                        Map.of("NFA", 10, "UNS", 24, "EMPLOYER_ACTION", 18, "SUB", 11, "MAL", 2, "UNF_FAL", 10),
                        2),
                new Block(
                        false,
                        Map.of(
                                "EDU", 35, "FOS", 31, "EYS", 5, "RES", 9, "HEA", 3, "FAI", 3, "SOC", 2, "TRA", 3, "OTH",
                                12),
                        Map.of("SEX", 11, "PHY", 40, "EMO", 21, "NEG", 31),
                        Map.of("NFA", 70, "INFO_ONLY", 18, "EMPLOYER_ACTION", 12, "MAL", 1, "UNF_FAL", 2),
                        2),
                days(Map.ofEntries(
                        Map.entry(1, 4),
                        Map.entry(2, 8),
                        Map.entry(3, 11),
                        Map.entry(4, 10),
                        Map.entry(5, 13),
                        Map.entry(6, 6),
                        Map.entry(7, 5),
                        Map.entry(8, 4),
                        Map.entry(9, 3),
                        Map.entry(10, 4),
                        Map.entry(13, 2),
                        Map.entry(15, 2),
                        Map.entry(18, 1),
                        Map.entry(22, 1),
                        Map.entry(27, 1))),
                List.of(new Core("EDU", "PHY", "SUB", true), new Core("RES", "PHY", "UNS", true)),
                List.of(
                        new Over(LocalDate.of(2013, 3, 21), LocalDate.of(2013, 4, 3)),
                        new Over(LocalDate.of(2013, 3, 26), LocalDate.of(2013, 4, 3))));
    }

    /** 239 contacts and 65 meetings on them; with the two above 67, which took 385 working days in all, 48 five or less. */
    public static Plan of2013() {
        return new Plan(
                2013,
                new Block(
                        true,
                        Map.of(
                                "EDU", 22, "FOS", 11, "EYS", 5, "RES", 8, "HEA", 2, "FAI", 6, "SOC", 3, "TRA", 4, "OTH",
                                3, "", 1),
                        Map.of("SEX", 7, "PHY", 43, "EMO", 8, "NEG", 7),
                        Map.of(
                                "NFA",
                                1,
                                "UNS",
                                34,
                                "EMPLOYER_ACTION",
                                2,
                                "SUB",
                                11,
                                "MAL",
                                1,
                                "ONGOING",
                                6,
                                "UNF_FAL",
                                10),
                        6),
                new Block(
                        false,
                        Map.of(
                                "EDU", 75, "FOS", 26, "EYS", 12, "RES", 18, "HEA", 9, "FAI", 5, "SOC", 8, "TRA", 5,
                                "OTH", 13, "", 3),
                        Map.of("SEX", 23, "PHY", 77, "EMO", 28, "NEG", 46),
                        Map.of("NFA", 142, "EMPLOYER_ACTION", 1, "MAL", 1, "INFO_ONLY", 28, "ONGOING", 1, "UNF_FAL", 1),
                        4),
                // without the two that came over: 7 and 4 working days
                days(Map.ofEntries(
                        Map.entry(0, 1),
                        Map.entry(1, 4),
                        Map.entry(2, 9),
                        Map.entry(3, 11),
                        Map.entry(4, 10),
                        Map.entry(5, 12),
                        Map.entry(6, 3),
                        Map.entry(7, 2),
                        Map.entry(8, 2),
                        Map.entry(9, 1),
                        Map.entry(10, 2),
                        Map.entry(11, 1),
                        Map.entry(12, 1),
                        Map.entry(13, 1),
                        Map.entry(15, 1),
                        Map.entry(17, 1),
                        Map.entry(19, 1),
                        Map.entry(23, 1),
                        Map.entry(32, 1))),
                List.of(),
                List.of());
    }

    private static List<Integer> days(Map<Integer, Integer> meetingsByDays) {
        var days = new ArrayList<Integer>();
        meetingsByDays.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> days.addAll(Collections.nCopies(it.getValue(), it.getKey())));
        return days;
    }
}
