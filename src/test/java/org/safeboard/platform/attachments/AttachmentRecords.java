package org.safeboard.platform.attachments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.transaction.support.TransactionTemplate;

/** A document on the case that is walked. */
public class AttachmentRecords implements MoreRecords {
    private final Attachments attachments;
    private final FileChecks checks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public AttachmentRecords(Attachments attachments, FileChecks checks, TransactionTemplate transaction, Clock clock) {
        this.attachments = attachments;
        this.checks = checks;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var change = Change.of(Objects.requireNonNull(people.get(Role.LADO)), clock.instant(), "");
        var id = transaction
                .execute(_ -> attachments.keep(
                        Owner.of(area, "allegations", file.id()),
                        List.of(checks.one("documents", "note.pdf", Samples.pdf())),
                        change))
                .getFirst();
        return Map.of("/attachments/{id}", "/attachments/" + id);
    }
}
