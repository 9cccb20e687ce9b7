package org.safeboard.allegations.minutes.agreed;

import java.util.UUID;
import org.safeboard.allegations.MinutesEvent.PassageDisputed;
import org.safeboard.allegations.domain.minutes.Disputed;
import org.safeboard.allegations.domain.minutes.MinutesRecords;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.rules.Answers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a passage that somebody disputes beside the minutes, and the chair's answer beside it. */
@Component
class DisputePassage {
    private final EndedMeetings meetings;
    private final MinutesRecords records;
    private final AuditTrail audit;

    DisputePassage(EndedMeetings meetings, MinutesRecords records, AuditTrail audit) {
        this.meetings = meetings;
        this.records = records;
        this.audit = audit;
    }

    @Transactional
    void dispute(UUID id, UUID sitting, DisputeForm form, Change change) {
        var ended = meetings.open(id, sitting, change.by(), change.today());
        var answers = new Answers();
        var on = answers.need(
                "receivedOn", form.receivedOn().date().orElse(null), "Enter the date they said so, like 27 3 2026");
        answers.into(() -> true);
        var passage =
                Disputed.by(ended.latest(), form.who(), form.passage(), form.theirWords(), on.get(), change.today());
        records.save(passage);
        record(ended, false, new Differences().field("Disputed by", null, passage.who()), change);
    }

    @Transactional
    void answer(UUID id, UUID sitting, UUID passage, String words, Change change) {
        var ended = meetings.openAsChair(id, sitting, change.by(), change.today());
        var answered = find(ended, passage).answer(words, change.by().name(), change.today());
        records.save(answered);
        record(ended, true, new Differences().field("Answer", null, answered.answer()), change);
    }

    static Disputed find(Ended ended, UUID passage) {
        return ended.disputed().stream()
                .filter(it -> it.id().equals(passage))
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    private void record(Ended ended, boolean answered, Differences changes, Change change) {
        audit.record(
                change,
                new PassageDisputed(
                        ended.sitting().id(),
                        ended.contact().id(),
                        ended.contact().area(),
                        answered,
                        changes.list()));
    }
}
