package org.safeboard.people;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.OtherName;
import org.safeboard.people.Further.Sex;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;

/** What changed about a person, in the words of the page. */
final class PersonChanges {
    private PersonChanges() {}

    static List<FieldChange> between(@Nullable PersonDetails before, PersonDetails after) {
        var was = before == null ? Further.NONE : before.further();
        var is = after.further();
        var differences = new Differences()
                .field("Given names", before == null ? null : before.givenNames(), after.givenNames())
                .field("Family name", before == null ? null : before.familyName(), after.familyName())
                .field("Known as", before == null ? null : before.knownAs(), after.knownAs())
                .field("Date of birth", before == null ? null : born(before), born(after))
                .field("Sex", sex(was), sex(is));
        for (var use : OtherName.Use.values()) {
            differences.field(use.words(), names(was, use), names(is, use));
        }
        differences
                .field(
                        "Addresses",
                        each(was.addresses(), PersonChanges::lived),
                        each(is.addresses(), PersonChanges::lived))
                .field("Telephone", each(was.telephones(), it -> it), each(is.telephones(), it -> it))
                .field("Email", each(was.emails(), it -> it), each(is.emails(), it -> it));
        for (var kind : Identifier.Kind.values()) {
            differences.field(kind.words(), was.identifier(kind), is.identifier(kind));
        }
        return differences.list();
    }

    private static @Nullable String born(PersonDetails it) {
        return it.born() == null ? null : it.bornInWords();
    }

    private static @Nullable String sex(Further it) {
        return it.sex() == Sex.UNKNOWN ? null : it.sex().words();
    }

    private static String names(Further it, OtherName.Use use) {
        return each(it.otherNames().stream().filter(name -> name.use() == use).toList(), OtherName::name);
    }

    private static String lived(Address it) {
        var from = it.from();
        var until = it.until();
        var days = (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
        return it.inWords() + days;
    }

    private static <T> String each(List<T> all, Function<T, String> words) {
        return all.stream().map(words).collect(Collectors.joining("; "));
    }
}
