package org.safeboard.allegations.bringin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.PersonDetails.Precision;
import org.safeboard.people.PersonKeys;
import org.safeboard.platform.imports.ImportRow;
import org.safeboard.platform.imports.ImportRow.Birth;

/**
 * The people of a row, a record each: records of one person are joined by somebody's judgement, never by themselves.
 */
final class PeopleRows {
    private final Tables to;
    private final String area;
    private final UUID importId;

    PeopleRows(Tables to, String area, UUID importId) {
        this.to = to;
        this.area = area;
        this.importId = importId;
    }

    @Nullable
    UUID adult(ImportRow row, UUID id) {
        var name = adultName(row);
        return name.named() ? write(id, Kind.ADULT, name, row.text("adult-known-as"), row.birth("adult-born")) : null;
    }

    static NameGiven adultName(ImportRow row) {
        var first = row.text("adult-first");
        var last = row.text("adult-last");
        return first.isEmpty() && last.isEmpty() ? NameGiven.of(row.text("adult")) : new NameGiven(first, last);
    }

    @Nullable
    UUID child(ImportRow row, UUID id) {
        var name = NameGiven.of(row.text("child"));
        return name.named() ? write(id, Kind.CHILD, name, "", row.birth("child-born")) : null;
    }

    private UUID write(UUID id, Kind kind, NameGiven name, String knownAs, @Nullable Birth born) {
        var details = new PersonDetails(
                kind,
                name.given(),
                name.family(),
                knownAs,
                born == null ? null : born.date(),
                born == null
                        ? Precision.UNKNOWN
                        : Precision.valueOf(born.precision().name()));
        to.people
                .add(id)
                .add(area)
                .add(kind.name())
                .add(details.givenNames())
                .add(details.familyName())
                .add(details.knownAs())
                .add(details.born())
                .add(details.precision().name())
                .add(PersonKeys.folded(details.givenNames(), details.familyName()))
                .add(PersonKeys.RULES)
                .add(importId)
                .add(0)
                .end();
        for (var key : PersonKeys.of(details, area)) {
            to.keys.add(Long.toString(key)).add(id).end();
        }
        return id;
    }
}
