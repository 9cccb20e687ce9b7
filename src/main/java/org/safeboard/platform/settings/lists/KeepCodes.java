package org.safeboard.platform.settings.lists;

import java.time.LocalDate;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.codes.OwnCode;
import org.safeboard.platform.codes.OwnCodes;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.settings.SettingsAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a board's own codes to a list and ends them. None is removed: records keep what was chosen. */
@Component
class KeepCodes {
    private static final int LONGEST_LABEL = 80;

    private final Codes codes;
    private final OwnCodes ownCodes;
    private final AuditTrail audit;

    KeepCodes(Codes codes, OwnCodes ownCodes, AuditTrail audit) {
        this.codes = codes;
        this.ownCodes = ownCodes;
        this.audit = audit;
    }

    @Transactional
    void add(String list, String area, String label, String hint, LocalDate from, Change change) {
        NotAllowed.unless(mayAdd(list, area, change.by()));
        Rules.check(
                        label.length() <= LONGEST_LABEL,
                        "label",
                        "The new choice must be %d characters or fewer".formatted(LONGEST_LABEL))
                .and(
                        codes.choices(list, area, from).stream()
                                .noneMatch(it -> it.label().equalsIgnoreCase(label)),
                        "label",
                        "“%s” is on the list already".formatted(label))
                .orRefuse();
        var added = ownCodes.add(list, area, label, hint, from, change);
        audit.record(change, new CodeKept(area, added.id(), list, label, from, null));
    }

    /** @throws NotAllowed where it is none of this board's own or for somebody else to end */
    OwnCode open(UUID id, Staff staff) {
        return ownCodes.get(id)
                .filter(it -> SettingsAccess.areas(staff).contains(it.area()))
                .orElseThrow(NotAllowed::new);
    }

    @Transactional
    void end(UUID id, LocalDate last, Change change) {
        var own = open(id, change.by());
        audit.unchangedSince(change, id);
        var from = own.code().from();
        Rules.check(own.code().until() == null, "until", "It has been ended already")
                .and(
                        from == null || !last.isBefore(from),
                        "until",
                        "The last day must be on or after the day it was first offered")
                .orRefuse();
        ownCodes.end(own, last);
        audit.record(change, new CodeKept(own.area(), id, own.list(), own.code().label(), from, last));
    }

    boolean mayAdd(String list, String area, Staff staff) {
        return codes.isExtensible(list) && SettingsAccess.areas(staff).contains(area);
    }
}
