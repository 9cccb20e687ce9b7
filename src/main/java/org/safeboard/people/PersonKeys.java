package org.safeboard.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeboard.people.Further.Address;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.PersonDetails.Precision;
import org.safeboard.people.matching.Folding;
import org.safeboard.people.matching.Stated.Name;

/**
 * The keys under which a person is found in the database, about a dozen each. Whoever writes person rows in bulk writes
 * these too, into {@code people.person_key}, and fills {@code folded_name} and {@code keyed}.
 *
 * <p>A key is a hash of what it is made of, with the area and whether it is an adult: so that one index answers all.
 */
public final class PersonKeys {
    /** Raised whenever keys are made in another way: all are made anew at the next start. */
    public static final int RULES = 1;

    private final String prefix;
    private final Set<Long> keys = new LinkedHashSet<>();

    private PersonKeys(String area, Kind kind) {
        this.prefix = area + "|" + kind.name() + "|";
    }

    public static Set<Long> of(PersonDetails details, String area) {
        return of(PersonRecord.asked(details), area);
    }

    static Set<Long> of(PersonRecord person, String area) {
        var keys = new PersonKeys(area, person.details().kind());
        keys.stored(person);
        return keys.keys;
    }

    /** The keys of those worth comparing with somebody: their own, and what slips make of them. */
    static Set<Long> near(PersonRecord asked, String area) {
        var keys = new PersonKeys(area, asked.details().kind());
        keys.stored(asked);
        keys.keys.removeAll(keys.familyAlone(asked));
        keys.slips(asked);
        return keys.keys;
    }

    /** The key of everybody whose family name sounds so, or whose given name does too where one is asked. */
    public static long sounding(String given, String family, Kind kind, String area) {
        var keys = new PersonKeys(area, kind);
        var familySound = Sound.ofFamily(family);
        return given.isEmpty()
                ? keys.hash("family", familySound)
                : keys.hash("both", pair(familySound, Sound.ofGiven(given)));
    }

    /**
     * The name as lists are searched by its beginning: family name in one piece, then given names, without case or
     * accents.
     */
    public static String folded(String givenNames, String familyName) {
        return (Folding.joined(familyName) + " " + String.join(" ", Folding.words(givenNames))).stripTrailing();
    }

    private void stored(PersonRecord person) {
        var given = new LinkedHashSet<String>();
        for (var name : person.names()) {
            parts(name).forEach(it -> name(it, person, given));
        }
        born(person, given);
        person.all(Further::addresses).forEach(it -> address(it, given));
        person.all(Further::telephones).map(PersonKeys::digits).forEach(it -> add("telephone", it));
        person.all(Further::emails).forEach(it -> add("email", it.toLowerCase(Locale.ROOT)));
        person.all(Further::identifiers).forEach(it -> add(it.kind().name(), it.plain()));
    }

    /** A whole name in one piece is read both ways: the last word as the family name, and the first. */
    private static List<Name> parts(Name name) {
        var words = name.given().isEmpty() ? Folding.words(name.family()) : List.<String>of();
        return words.size() < 2
                ? List.of(name)
                : List.of(new Name(words.getFirst(), "", words.getLast()), new Name("", "", name.family()));
    }

    private void name(Name name, PersonRecord person, Collection<String> given) {
        var family = Sound.ofFamily(name.family());
        var first = Sound.ofGiven(name.given());
        add("family", family);
        if (!first.isEmpty() && !family.isEmpty()) {
            given.add(first);
            add("both", pair(family, first));
            add("initial", family + " " + first.charAt(0));
            Folding.words(name.family()).stream()
                    .filter(it -> it.length() > 2)
                    .forEach(it -> add("both", pair(Sound.ofPart(it), first)));
        }
        var born = person.details().born();
        if (born != null) {
            add("family and year", family, born.getYear());
        }
    }

    private void born(PersonRecord person, Collection<String> given) {
        var born = person.details().born();
        if (born == null) {
            return;
        }
        given.forEach(it -> add("given and year", it, born.getYear()));
        if (person.details().precision() == Precision.DAY) {
            add("born", born.toString());
            given.forEach(it -> add("given and day", it, born.getDayOfYear()));
        }
    }

    private void address(Address it, Collection<String> given) {
        var postcode = it.postcode().replace(" ", "");
        if (postcode.length() < 5) {
            return;
        }
        given.forEach(name -> add("postcode and given", postcode + name));
        var number = digits(it.line());
        add("postcode and number", number.isEmpty() ? "" : postcode + " " + number);
    }

    private void slips(PersonRecord asked) {
        var born = asked.details().born();
        if (born == null) {
            return;
        }
        for (var name : asked.names()) {
            for (var years : new int[] {-1, 1}) {
                add("family and year", Sound.ofFamily(name.family()), born.getYear() + years);
                add("given and year", Sound.ofGiven(name.given()), born.getYear() + years);
            }
        }
        if (asked.details().precision() == Precision.DAY) {
            daysLike(born).forEach(it -> add("born", it.toString()));
        }
    }

    /** The days on which somebody may stand whose birth was written down with a slip. */
    private static List<LocalDate> daysLike(LocalDate day) {
        var near = new ArrayList<>(List.of(day.minusDays(1), day.plusDays(1)));
        for (var years : new int[] {-10, -1, 1, 10}) {
            near.add(day.plusYears(years));
        }
        if (day.getDayOfMonth() <= 12) {
            near.add(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
        }
        return near;
    }

    private Set<Long> familyAlone(PersonRecord asked) {
        var alone = new LinkedHashSet<Long>();
        for (var name : asked.names()) {
            if (!name.given().isEmpty() || asked.details().born() != null) {
                parts(name).forEach(it -> alone.add(hash("family", Sound.ofFamily(it.family()))));
            }
        }
        return alone;
    }

    /** Either way round is the same. */
    private static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    private static String digits(String text) {
        var digits = text.replaceAll("[^0-9]", "");
        return digits.length() > 9 ? digits.substring(digits.length() - 9) : digits;
    }

    private void add(String what, String value, int number) {
        if (!value.isEmpty()) {
            add(what, value + " " + number);
        }
    }

    private void add(String what, String value) {
        if (!value.isEmpty()) {
            keys.add(hash(what, value));
        }
    }

    /** Kept in the database: it must never change without {@link #RULES}. */
    private long hash(String what, String value) {
        var hash = 0xcbf29ce484222325L;
        for (var part : new String[] {prefix, what, "|", value}) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
            }
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }
}
