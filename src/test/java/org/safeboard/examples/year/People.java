package org.safeboard.examples.year;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Invented people. Some adults come up more than once, spelt differently, as they do. */
final class People {
    private static final List<String> FIRST = List.of(
            "Adaeze",
            "Alec",
            "Amber",
            "Anwar",
            "Beatrix",
            "Bilal",
            "Bronagh",
            "Callum",
            "Carys",
            "Cedric",
            "Chantelle",
            "Corin",
            "Damien",
            "Davinder",
            "Delphine",
            "Dilys",
            "Edwin",
            "Ellery",
            "Farah",
            "Fergus",
            "Gareth",
            "Gemma",
            "Gurdeep",
            "Hattie",
            "Hollis",
            "Idris",
            "Imelda",
            "Ines",
            "Jagdeep",
            "Jarvis",
            "Jolene",
            "Kamal",
            "Keziah",
            "Kieran",
            "Lachlan",
            "Leanne",
            "Lowri",
            "Magnus",
            "Marlon",
            "Maureen",
            "Meera",
            "Nadia",
            "Neville",
            "Nuala",
            "Olwen",
            "Omar",
            "Parminder",
            "Percy",
            "Petra",
            "Quentin",
            "Rashida",
            "Rhian",
            "Roland",
            "Saffron",
            "Samir",
            "Shona",
            "Sunita",
            "Tabitha",
            "Tariq",
            "Terence",
            "Una",
            "Verity",
            "Vikram",
            "Wanda",
            "Yusuf",
            "Zelda");
    private static final List<String> FAMILY = List.of(
            "Abberley",
            "Addenbroke",
            "Ashplant",
            "Bhogalia",
            "Birtles",
            "Bostockley",
            "Brackenbury",
            "Calderdale",
            "Carswood",
            "Chaudhrani",
            "Clewlow",
            "Cotterstone",
            "Dhesimar",
            "Dunstable-Wray",
            "Ekwuemba",
            "Fallowfield",
            "Fenwright",
            "Garrowby",
            "Gillibrook",
            "Hackwood",
            "Hebblewhite",
            "Hussainey",
            "Inglethorpe",
            "Jessamine",
            "Kandolay",
            "Kettlewick",
            "Khanewal",
            "Larkham",
            "Lillicrop",
            "Mahmoodi",
            "Marlpool",
            "Mbekwe",
            "Netherwood",
            "Oakenshaw",
            "Ollerby",
            "Parekhia",
            "Penhallow",
            "Pickersley",
            "Quarrington",
            "Ramswell",
            "Rathbonely",
            "Rowsleigh",
            "Sandhuria",
            "Scattergood",
            "Selwick",
            "Siddiquey",
            "Stallibrass",
            "Tansley-Moor",
            "Thackwray",
            "Threlkeld",
            "Uppington",
            "Venables-Roe",
            "Wadsley",
            "Warrilow",
            "Whitmarsh",
            "Winterbourne",
            "Yardleigh");
    private static final List<String> CHILD_FIRST = List.of(
            "Aaliyah", "Alfie", "Amelie", "Arjun", "Blake", "Caitlin", "Dexter", "Eesa", "Evie", "Finley", "Hafsa",
            "Harvey", "Imogen", "Isaac", "Jayden", "Kacey", "Kian", "Lacey", "Logan", "Maisie", "Mohsin", "Niamh",
            "Noah", "Ollie", "Poppy", "Reece", "Rohan", "Sana", "Skye", "Tia", "Umar", "Zac");

    /** An adult as one row has them. */
    record Adult(String first, String family, LocalDate born) {}

    /** The same adult as the older file and as the newer one writes them; no two rows need to agree. */
    private static final List<List<Adult>> AGAIN = List.of(
            twice("Stephen", "Pargeterson", "Steven", "Pargetersen", LocalDate.of(1971, 2, 14)),
            twice("Catherine", "Ollenshaw", "Katherine", "Olenshaw", LocalDate.of(1984, 9, 3)),
            twice("Mohammed", "Rafiquey", "Muhammad", "Rafiqi", LocalDate.of(1968, 5, 22)),
            twice("Renée", "Duvalier-Stokes", "Renee", "Duvalier Stokes", LocalDate.of(1979, 11, 30)),
            twice("Geoffrey", "Thistlewood", "Jeffrey", "Thistlewood", LocalDate.of(1959, 7, 8)),
            twice("Balwinder", "Sanghera-Pell", "Bal", "Sanghera-Pell", LocalDate.of(1976, 1, 19)));

    private final Random random;
    private final Deque<Adult> names = new ArrayDeque<>();
    private final Deque<Adult> again = new ArrayDeque<>();

    People(Random random, int file) {
        this.random = random;
        var all = new ArrayList<Adult>();
        for (var family : FAMILY) {
            for (int i = file; i < FIRST.size(); i += 6) {
                all.add(new Adult(FIRST.get(i), family, born()));
            }
        }
        Collections.shuffle(all, random);
        names.addAll(all);
        AGAIN.forEach(it -> again.add(it.get(file)));
    }

    Adult adult() {
        return names.pop();
    }

    /** Somebody who is in both files, while there are any left. */
    Adult adultSeenBefore() {
        return again.isEmpty() ? adult() : again.pop();
    }

    String child() {
        return pick(CHILD_FIRST) + " " + pick(FAMILY);
    }

    private LocalDate born() {
        return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(15_300));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Adult> twice(String first, String family, String later, String laterFamily, LocalDate born) {
        return List.of(new Adult(first, family, born), new Adult(later, laterFamily, born));
    }
}
