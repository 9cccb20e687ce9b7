package org.safeboard.people.matching;

import java.util.List;
import java.util.Map;

/**
 * What was ever stated about one person, as it was written: every name, every address, whatever else was known. Any part may
 * be empty; only a name is needed to be found, and a telephone number or an identifier to be found without one.
 *
 * @param names all names ever stated, the one in use first
 * @param born the date of birth as exactly as it is known
 * @param addresses all addresses ever stated, the latest first
 * @param telephones numbers as written; spaces and the country's prefix do not matter
 * @param emails addresses as written
 * @param identifiers numbers that one person has, each with its kind in front: {@code "trn:1234567"}
 * @param traits anything else that is the same more often for one person than for two, by its name, such as an occupation
 */
public record Stated(
        List<Name> names,
        Born born,
        Sex sex,
        List<Address> addresses,
        List<String> telephones,
        List<String> emails,
        List<String> identifiers,
        Map<String, String> traits) {

    public static final Stated NOTHING =
            new Stated(List.of(), Born.UNKNOWN, Sex.UNKNOWN, List.of(), List.of(), List.of(), List.of(), Map.of());

    public Stated {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
        telephones = List.copyOf(telephones);
        emails = List.copyOf(emails);
        identifiers = List.copyOf(identifiers);
        traits = Map.copyOf(traits);
    }

    /** A name as stated; where only a whole name was given, it stands in {@code family} alone. */
    public record Name(String given, String middle, String family) {}

    /**
     * A date of birth, as exactly as it is known; nought is "not known". A month or a day that no calendar has is kept: it
     * may still agree with another record that has the same slip.
     */
    public record Born(int year, int month, int day) {
        public static final Born UNKNOWN = new Born(0, 0, 0);
    }

    /** Recorded sex. */
    public enum Sex {
        FEMALE,
        MALE,
        UNKNOWN
    }

    /** An address as written: its first line, a town, a postcode or the outward half of one. */
    public record Address(String line, String town, String postcode) {}

    public Stated withNames(List<Name> names) {
        return new Stated(names, born, sex, addresses, telephones, emails, identifiers, traits);
    }

    public Stated withBorn(Born born) {
        return new Stated(names, born, sex, addresses, telephones, emails, identifiers, traits);
    }

    public Stated withSex(Sex sex) {
        return new Stated(names, born, sex, addresses, telephones, emails, identifiers, traits);
    }

    public Stated withAddresses(List<Address> addresses) {
        return new Stated(names, born, sex, addresses, telephones, emails, identifiers, traits);
    }

    public Stated withTelephones(List<String> telephones) {
        return new Stated(names, born, sex, addresses, telephones, emails, identifiers, traits);
    }

    public Stated withEmails(List<String> emails) {
        return new Stated(names, born, sex, addresses, telephones, emails, identifiers, traits);
    }

    public Stated withIdentifiers(List<String> identifiers) {
        return new Stated(names, born, sex, addresses, telephones, emails, identifiers, traits);
    }

    public Stated withTraits(Map<String, String> traits) {
        return new Stated(names, born, sex, addresses, telephones, emails, identifiers, traits);
    }
}
