package org.safeboard.people.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.safeboard.people.matching.Stated.Sex;

/** What was stated, made plain for comparing: names folded and split, dates and postcodes as numbers, telephones as digits. */
record Plain(
        List<PlainName> names,
        int born,
        Sex sex,
        List<Place> places,
        List<String> telephones,
        List<String> emails,
        List<String> identifiers,
        Map<String, String> traits) {

    /** A name, each part folded; blank where it was not stated. */
    record PlainName(String given, String middle, String family) {}

    static Plain of(Stated stated) {
        var names = new LinkedHashSet<PlainName>();
        stated.names().forEach(it -> addName(it, names));
        var traits = new TreeMap<String, String>();
        stated.traits().forEach((name, value) -> {
            var folded = Folding.fold(value);
            if (!folded.isEmpty()) {
                traits.put(name, folded);
            }
        });
        return new Plain(
                List.copyOf(names),
                BornLevel.pack(stated.born()),
                stated.sex(),
                stated.addresses().stream()
                        .map(Place::of)
                        .filter(it -> !it.isBlank())
                        .distinct()
                        .toList(),
                stated.telephones().stream()
                        .map(Plain::digits)
                        .filter(it -> it.length() >= 6)
                        .distinct()
                        .toList(),
                stated.emails().stream()
                        .map(it -> it.strip().toLowerCase(Locale.ROOT))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList(),
                stated.identifiers().stream()
                        .map(it -> it.replace(" ", "").toLowerCase(Locale.ROOT))
                        .filter(it -> !it.isEmpty() && !it.endsWith(":"))
                        .distinct()
                        .toList(),
                traits);
    }

    /** Given names after the first are middle names; a whole name in one field is read apart. */
    private static void addName(Stated.Name stated, LinkedHashSet<PlainName> names) {
        var given = Folding.words(stated.given());
        var family = Folding.words(stated.family());
        if (given.isEmpty() && family.size() > 1) {
            addWhole(stated.family(), names);
        }
        var middle = new ArrayList<String>();
        var first = firstOf(stated.given(), given);
        if (!given.isEmpty()) {
            middle.addAll(given.subList(first.split(" ").length, given.size()));
        }
        middle.addAll(Folding.words(stated.middle()));
        var isRead = given.isEmpty() && family.size() > 1 && names.size() > 1;
        if (!isRead && (!given.isEmpty() || !family.isEmpty())) {
            names.add(new PlainName(first, String.join(" ", middle), String.join(" ", family)));
        }
        if (given.size() + family.size() == 1 && middle.isEmpty()) {
            names.add(new PlainName(String.join(" ", family), "", String.join(" ", given))); // it may be either
        }
    }

    /** A whole name in one field: the last of the words between spaces is the family name, Hill-Jones is one word. */
    private static void addWhole(String whole, LinkedHashSet<PlainName> names) {
        var words = Arrays.stream(whole.strip().split("\\s+"))
                .map(Folding::words)
                .filter(it -> !it.isEmpty())
                .map(it -> String.join(" ", it))
                .toList();
        if (words.size() > 1) {
            var last = words.size() - 1;
            names.add(new PlainName(words.getFirst(), String.join(" ", words.subList(1, last)), words.get(last)));
        }
    }

    /** Anne-Marie is one given name; Anne Marie is two. */
    private static String firstOf(String stated, List<String> given) {
        if (given.isEmpty()) {
            return "";
        }
        var written = stated.strip().split("\\s+");
        var first = Folding.words(written[0]);
        var isTitle = first.isEmpty() || !given.getFirst().equals(first.getFirst());
        return isTitle ? given.getFirst() : String.join(" ", first);
    }

    /** A number without spaces and prefix: the last ten digits, as it is dialled inside the country. */
    private static String digits(String telephone) {
        var digits = new StringBuilder();
        telephone.chars().filter(it -> it >= '0' && it <= '9').forEach(it -> digits.append((char) it));
        return digits.length() > 10 ? digits.substring(digits.length() - 10) : digits.toString();
    }
}
