package org.safeboard.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what is done and seen, and only then tells the other modules. */
@Component
public class AuditTrail {
    private final Chain chain;
    private final Once once;
    private final History history;
    private final ApplicationEventPublisher others;

    AuditTrail(Chain chain, Once once, History history, ApplicationEventPublisher others) {
        this.chain = chain;
        this.once = once;
        this.history = history;
        this.others = others;
    }

    /**
     * Records an act in the transaction it belongs to, as the last thing that transaction does: the area's chain is
     * held until it ends.
     *
     * @throws AlreadyDone when this very form was already acted on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Change change, Event event) {
        recordAll(change, List.of(event));
    }

    /**
     * Records many events of one act at once, all of one area, some 20,000 a second.
     *
     * @throws AlreadyDone when this very form was already acted on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Change change, Collection<? extends Event> events) {
        once.take(change);
        chain.append(change, events);
        events.forEach(others::publishEvent);
    }

    /** Records that somebody looked at a case file; call it before anything of the file is shown. */
    public void viewed(Staff staff, String area, UUID file) {
        viewed(staff, area, file, "Case file seen");
    }

    /** Records that somebody was shown or given something, in words such as "Case list exported, 239 rows". */
    @Transactional
    public void viewed(Staff staff, String area, UUID file, String what) {
        chain.appendView(staff, area, file, what);
    }

    /** All that was done to a case file and all who saw it, the latest first. */
    public List<Entry> history(UUID file) {
        return history.of(file);
    }

    /** The number of the last act on a record, for the hidden field {@code seen}; 0 when there is none. */
    public long lastSeen(UUID about) {
        return history.lastAct(about);
    }

    /** The hidden field {@code seen} of a form shown again with its problems: what the writer had seen stays so. */
    public long lastSeen(UUID about, Change change) {
        return change.seen() == null ? lastSeen(about) : change.seen();
    }

    /**
     * Makes sure that the writer had seen the record as it is now. Call it first in the act: it holds the record
     * against other acts that ask the same until the transaction ends. A change without {@code seen} passes.
     *
     * @throws ChangedMeanwhile with what was done to the record since
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unchangedSince(Change change, UUID about) {
        if (change.seen() == null) {
            return;
        }
        var since = history.actsSince(about, Objects.requireNonNull(change.seen()));
        if (!since.isEmpty()) {
            throw new ChangedMeanwhile(since);
        }
    }

    /** Checks every chain from its first row to its last. */
    public Verification verify() {
        return chain.verify();
    }
}
