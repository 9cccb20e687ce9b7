package org.safeboard.people.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.safeboard.people.Listing;
import org.safeboard.people.Reason;
import org.safeboard.people.matching.Search.Compared;

/**
 * The records of people in memory. Any number of threads may search while one changes it; a search sees all changes that
 * returned before it began. What it finds does not depend on the order in which records came.
 */
public final class MatchIndex<K extends Comparable<K>> {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Columns columns;
    private Numbered<K> keys = new Numbered<>();
    private volatile Model model;

    public MatchIndex(Model model) {
        this(model, Lexicon.shipped());
    }

    public MatchIndex(Model model, Lexicon lexicon) {
        this.model = model;
        columns = new Columns(lexicon);
    }

    public Model model() {
        return model;
    }

    /** Other weights from the next search on. */
    public void use(Model other) {
        model = other;
    }

    /** Says that the records put in were picked out of so many: the others weigh as strangers. */
    public void takenOf(int records) {
        columns.takenOf(records);
    }

    /** Adds a record, or puts it in the place of what was there under its key. */
    public void put(K key, Stated stated) {
        var plain = Plain.of(stated);
        lock.writeLock().lock();
        try {
            forget(key);
            columns.add(plain);
            keys.add(key);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public void remove(K key) {
        lock.writeLock().lock();
        try {
            forget(key);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void forget(K key) {
        var number = keys.find(key);
        if (number >= 0) {
            columns.remove(number);
            keys.remove(key);
        }
    }

    public int size() {
        lock.readLock().lock();
        try {
            return columns.size();
        } finally {
            lock.readLock().unlock();
        }
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
    public List<Found<K>> search(Stated asked, int limit, Set<K> hidden) {
        return search(asked, limit, hidden, Model.POSSIBLE, true, model);
    }

    /** As {@link #search(Stated, int, Set)}, with all that reach a score and without reasons, for many at a time. */
    public List<Found<K>> rank(Stated asked, int limit, Set<K> hidden, double floor) {
        return rank(asked, limit, hidden, floor, model);
    }

    /** As {@link #rank(Stated, int, Set, double)}, by other weights than those in use. */
    public List<Found<K>> rank(Stated asked, int limit, Set<K> hidden, double floor, Model by) {
        return search(asked, limit, hidden, floor, false, by);
    }

    private List<Found<K>> search(Stated asked, int limit, Set<K> hidden, double floor, boolean explained, Model by) {
        var plain = Plain.of(asked);
        sortIfItPays();
        lock.readLock().lock();
        try {
            var scores = new Scores(by, columns);
            var search = new Search(plain, columns, scores, numbers(hidden), floor);
            var found = new ArrayList<Found<K>>();
            var best = search.best(limit);
            var besides = best.isEmpty() ? 0 : by.besides(best.getFirst().score());
            for (var it : best) {
                var isBest = it.score() == best.getFirst().score();
                found.add(found(it, isBest ? it.score() : it.score() + besides, plain, search, scores, explained));
            }
            found.sort(Comparator.comparingDouble((Found<K> it) -> -it.score()).thenComparing(Found::key));
            return List.copyOf(found.subList(0, Math.min(limit, found.size())));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What was compared with whom, for learning from it: the best so many. */
    List<Levels> compared(Stated asked, int limit, Collection<K> hidden) {
        var plain = Plain.of(asked);
        sortIfItPays();
        lock.readLock().lock();
        try {
            var scores = new Scores(model, columns);
            var search = new Search(plain, columns, scores, numbers(hidden), -16);
            return search.best(limit).stream()
                    .limit(limit)
                    .map(Compared::levels)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The names of the traits that records have, in the order in which levels hold them. */
    List<String> traits() {
        lock.readLock().lock();
        try {
            return List.copyOf(columns.traits);
        } finally {
            lock.readLock().unlock();
        }
    }

    private Found<K> found(Compared it, double score, Plain asked, Search search, Scores scores, boolean explained) {
        var household = it.levels().householdScore(scores.prior, scores.housemates);
        var list = score >= Model.LIKELY
                ? Listing.LIKELY
                : household >= 0 ? Listing.HOUSEHOLD : score >= Model.POSSIBLE ? Listing.POSSIBLE : Listing.FAINT;
        var reasons = explained ? Explained.reasons(it, asked, search, columns) : List.<Reason>of();
        return new Found<>(keys.get(it.record()), list, score, reasons);
    }

    private BitSet numbers(Collection<K> some) {
        var set = new BitSet();
        for (var key : some) {
            var number = keys.find(key);
            if (number >= 0) {
                set.set(number);
            }
        }
        return set;
    }

    private void sortIfItPays() {
        if (columns.wantsSorting()) {
            tidy();
        }
    }

    /** Brings all rows into order, so that they are looked up and not gone through; a search does so where it pays. */
    void tidy() {
        lock.writeLock().lock();
        try {
            if (columns.isUntidy()) {
                var renumbered = columns.sort();
                var kept = new Numbered<K>();
                for (int i = 0; i < renumbered.length; i++) {
                    if (renumbered[i] >= 0) {
                        kept.add(keys.get(i));
                    }
                }
                keys = kept;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
