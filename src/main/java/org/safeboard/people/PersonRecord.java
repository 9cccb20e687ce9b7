package org.safeboard.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.OtherName;
import org.safeboard.people.Further.OtherName.Use;
import org.safeboard.people.PersonDetails.Precision;
import org.safeboard.people.matching.Stated;
import org.safeboard.people.matching.Stated.Born;
import org.safeboard.people.matching.Stated.Name;

/**
 * What stands about a person, and what stood before it was corrected.
 *
 * @param corrected the names, addresses and numbers that were corrected since
 */
record PersonRecord(UUID id, PersonDetails details, Further corrected) {

    static PersonRecord asked(PersonDetails details) {
        return new PersonRecord(new UUID(0, 0), details, Further.NONE);
    }

    /** All of it in the form in which it is compared. */
    Stated stated() {
        var further = details.further();
        return new Stated(
                names(),
                born(),
                Stated.Sex.valueOf(further.sex().name()),
                all(Further::addresses).map(PersonRecord::address).distinct().toList(),
                all(Further::telephones).distinct().toList(),
                all(Further::emails).distinct().toList(),
                all(Further::identifiers).map(PersonRecord::number).distinct().toList(),
                Map.of());
    }

    <T> Stream<T> all(Function<Further, List<T>> part) {
        var once = part.apply(corrected);
        var now = part.apply(details.further());
        return once.isEmpty() ? now.stream() : Stream.concat(now.stream(), once.stream());
    }

    /** Every name ever stated, the one in use first. */
    List<Name> names() {
        var names = new ArrayList<Name>(2);
        add(names, name(details.givenNames(), details.familyName()));
        knownAs(details).ifPresent(it -> add(names, name(it.givenNames(), it.familyName())));
        all(Further::otherNames).forEach(it -> add(names, name(it.givenNames(), it.familyName())));
        return names;
    }

    private static void add(List<Name> names, @Nullable Name name) {
        if (name != null && !names.contains(name)) {
            names.add(name);
        }
    }

    /** Given names after the first are middle names; where one field has it all, nobody knows which is which. */
    private static @Nullable Name name(String given, String family) {
        if (given.isEmpty() || family.isEmpty()) {
            return given.isEmpty() && family.isEmpty() ? null : new Name("", "", given + family);
        }
        var first = given.indexOf(' ');
        return first < 0
                ? new Name(given, "", family)
                : new Name(given.substring(0, first), given.substring(first + 1).strip(), family);
    }

    /** The other name somebody goes by: "Joe" is another given name, "Joe Brown" a whole one. */
    static Optional<OtherName> knownAs(PersonDetails it) {
        var known = it.knownAs();
        var given = known.indexOf(' ') < 0 && !it.familyName().isEmpty();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new OtherName(Use.KNOWN_AS, given ? known : "", given ? it.familyName() : known));
    }

    private Born born() {
        var born = details.born();
        if (born == null) {
            return Born.UNKNOWN;
        }
        return new Born(
                born.getYear(),
                details.precision() == Precision.YEAR ? 0 : born.getMonthValue(),
                details.precision() == Precision.DAY ? born.getDayOfMonth() : 0);
    }

    private static Stated.Address address(Address it) {
        return new Stated.Address(it.line(), it.town(), it.postcode());
    }

    private static String number(Identifier it) {
        return it.kind().name().toLowerCase(Locale.ROOT) + ":" + it.plain();
    }
}
