package org.safeboard.people;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.Changes.Mark;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.matching.Found;
import org.safeboard.people.matching.MatchIndex;
import org.safeboard.people.matching.Model;
import org.safeboard.people.matching.Stated;

/** The people of one area in memory, adults and children apart, as they were at a watermark. */
final class AreaPeople {
    private final String area;
    private final Engine engine;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long done;
    private volatile @Nullable Held held;

    AreaPeople(String area, Engine engine) {
        this.area = area;
        this.engine = engine;
    }

    /** What is in memory; the mark moves on, the indexes stay. */
    private record Held(MatchIndex<UUID> adults, MatchIndex<UUID> children, Mark mark) {
        MatchIndex<UUID> of(Kind kind) {
            return kind == Kind.ADULT ? adults : children;
        }

        void put(PersonRecord it) {
            var kind = it.details().kind();
            of(kind).put(it.id(), it.stated());
            of(kind == Kind.ADULT ? Kind.CHILD : Kind.ADULT).remove(it.id());
        }

        void remove(UUID person) {
            adults.remove(person);
            children.remove(person);
        }

        void use(Model model) {
            adults.use(model);
            children.use(model);
        }

        Held as(Mark later) {
            return new Held(adults, children, later);
        }
    }

    boolean loaded() {
        return held != null;
    }

    /**
     * Reads everybody, unless somebody is at it.
     *
     * @param connection in a transaction of its own, which has written nothing
     * @return whether they are all here now
     */
    boolean load(Connection connection) {
        if (!lock.tryLock()) {
            return loaded();
        }
        try {
            if (!loaded()) {
                var fresh = new Held(engine.empty(), engine.empty(), Changes.now(connection));
                Changes.readAll(connection, area, fresh::put);
                held = fresh;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reads what was written until now. Whoever comes while somebody reads waits for the next reading, and shares it
     * with all who wait.
     *
     * @param connection taken before the wait, so that nobody who waits has what the others need
     * @return whether everybody is here; not where the database is another one since
     */
    boolean refresh(Connection connection) {
        var needed = begun.get() + 1;
        lock.lock();
        try {
            var now = held;
            if (now == null || done >= needed) {
                return now != null;
            }
            var reading = begun.incrementAndGet();
            var changes = Changes.since(now.mark(), area, connection);
            if (!changes.mark().database().equals(now.mark().database())) {
                held = null;
                return false;
            }
            changes.read(connection, now::put);
            changes.removed().forEach(now::remove);
            now.use(engine.model(changes.weights(), connection));
            if (!changes.writing()) {
                held = now.as(changes.mark());
            }
            done = reading;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** All adults, where they were loaded. */
    Optional<MatchIndex<UUID>> adults() {
        return Optional.ofNullable(held).map(Held::adults);
    }

    /** Nothing where it was not loaded. */
    List<Found<UUID>> search(Kind kind, Stated asked, int limit, Set<UUID> hidden) {
        var now = held;
        return now == null ? List.of() : now.of(kind).search(asked, limit, hidden);
    }
}
