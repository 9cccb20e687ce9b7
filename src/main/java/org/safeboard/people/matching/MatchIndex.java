package org.safeboard.people.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.safeboard.people.Listing;
import org.safeboard.people.Reason;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The records of people in memory. Any number of threads may search while one changes it; a search sees all changes that
 * returned before it began.
 */
public final class MatchIndex<K extends Comparable<K>> {
    private final Map<K, Stated> all = new HashMap<>();

    public MatchIndex(Model model) {}

    /** Adds a record, or puts it in the place of what was there under its key. */
    public synchronized void put(K key, Stated stated) {
        all.put(key, stated);
    }

    public synchronized void remove(K key) {
        all.remove(key);
    }

    public synchronized int size() {
        return all.size();
    }

    /** As {@link #search(Stated, int, Set)}, of all records. */
    public List<Found<K>> search(Stated asked, int limit) {
        return search(asked, limit, Set.of());
    }

    /**
     * The records that may be about the person asked for, the likeliest first.
     *
     * @param limit how many at most
     * @param hidden records that neither show nor weigh, as if they were not there
     */
    public synchronized List<Found<K>> search(Stated asked, int limit, Set<K> hidden) {
        var found = new ArrayList<Found<K>>();
        all.forEach((key, it) -> {
            for (var a : asked.names()) {
                for (var b : it.names()) {
                    if (!hidden.contains(key) && !a.family().isBlank() && a.family().toLowerCase(Locale.UK).equals(b.family().toLowerCase(Locale.UK))) {
                        var same = a.given().equalsIgnoreCase(b.given());
                        found.add(new Found<>(
                                key,
                                same ? Listing.LIKELY : Listing.POSSIBLE,
                                same ? 2 : -3,
                                List.of(new Reason("Name", same ? "the same" : "family name the same", same ? 9 : 4))));
                        return;
                    }
                }
            }
        });
        found.sort(Comparator.comparingDouble((Found<K> f) -> -f.score()).thenComparing(Found::key));
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }
}
