package org.safeboard.allegations.bringin;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.NameKeys;
import org.safeboard.platform.imports.ImportRow;
import org.safeboard.platform.imports.ImportRow.Birth;

/**
 * The people of a row, a record each: records of one person are joined by somebody's judgement, never by themselves.
 */
final class PeopleRows {
    private static final int REMEMBERED = 200_000;
    private final Tables to;
    private final String area;
    private final UUID importId;

    // the keys put the family's part before the given names' part, so that each is worked out once for each name
    private final Map<String, String[]> families = new HashMap<>();
    private final Map<String, String[]> givens = new HashMap<>();

    PeopleRows(Tables to, String area, UUID importId) {
        this.to = to;
        this.area = area;
        this.importId = importId;
    }

    @Nullable
    UUID adult(ImportRow row, UUID id) {
        var name = adultName(row);
        return name.named() ? write(id, "ADULT", name, row.text("adult-known-as"), row.birth("adult-born")) : null;
    }

    static NameGiven adultName(ImportRow row) {
        var first = row.text("adult-first");
        var last = row.text("adult-last");
        return first.isEmpty() && last.isEmpty() ? NameGiven.of(row.text("adult")) : new NameGiven(first, last);
    }

    @Nullable
    UUID child(ImportRow row, UUID id) {
        var name = NameGiven.of(row.text("child"));
        return name.named() ? write(id, "CHILD", name, "", row.birth("child-born")) : null;
    }

    private UUID write(UUID id, String kind, NameGiven name, String knownAs, @Nullable Birth born) {
        var family = keys(families, name.family(), true);
        var given = keys(givens, name.given(), false);
        to.people
                .add(id)
                .add(area)
                .add(kind)
                .add(name.given())
                .add(name.family())
                .add(knownAs)
                .add(born == null ? null : born.date())
                .add(born == null ? "UNKNOWN" : born.precision().name())
                .add((family[0] + given[0]).stripTrailing())
                .add((family[1] + given[1]).stripTrailing())
                .add(importId)
                .add(0)
                .end();
        return id;
    }

    private static String[] keys(Map<String, String[]> known, String name, boolean family) {
        var keys = known.get(name);
        if (keys == null) {
            keys = family
                    ? new String[] {NameKeys.exact("", name), NameKeys.sound("", name)}
                    : new String[] {NameKeys.exact(name, ""), NameKeys.sound(name, "")};
            if (known.size() < REMEMBERED) {
                known.put(name, keys);
            }
        }
        return keys;
    }
}
