package org.safeboard.people.matching;

import java.util.List;
import org.safeboard.people.Reason;
import org.safeboard.people.matching.Search.Compared;

/** Says in words how a record compares. */
final class Explained {
    private Explained() {}

    static List<Reason> reasons(Compared it, Plain asked, Search search, Columns columns) {
        return List.of();
    }
}
