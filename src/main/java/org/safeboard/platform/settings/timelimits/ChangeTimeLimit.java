package org.safeboard.platform.settings.timelimits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.LocalLimit;
import org.safeboard.platform.clocks.LocalLimits;
import org.safeboard.platform.clocks.TimeLimit;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.settings.SettingsAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a local time limit another length from a day on; what started before keeps the length it had. */
@Component
class ChangeTimeLimit {
    private static final int LONGEST = 1000;

    private final List<ClockSource> sources;
    private final LocalLimits localLimits;
    private final Clocks clocks;
    private final AuditTrail audit;

    ChangeTimeLimit(ObjectProvider<ClockSource> sources, LocalLimits localLimits, Clocks clocks, AuditTrail audit) {
        this.sources = sources.orderedStream().toList();
        this.localLimits = localLimits;
        this.clocks = clocks;
        this.audit = audit;
    }

    /** Every limit the modules know. */
    List<? extends TimeLimit> limits() {
        return sources.stream().flatMap(it -> it.limits().stream()).toList();
    }

    /** @throws NotAllowed where there is none, where it is not local, or where it is not for this person to set */
    TimeLimit open(String id, String area, Staff staff) {
        NotAllowed.unless(SettingsAccess.areas(staff).contains(area));
        return limits().stream()
                .filter(it -> it.id().equals(id) && it.local())
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    long seen(String id, String area) {
        return audit.lastSeen(TimeLimitChanged.record(area, id));
    }

    @Transactional
    void change(String id, String area, int amount, LocalDate from, String why, Change change) {
        var limit = open(id, area, change.by());
        var about = TimeLimitChanged.record(area, id);
        audit.unchangedSince(change, about);
        Rules.check(amount >= 1 && amount <= LONGEST, "amount", "The new length must be between 1 and 1,000")
                .and(
                        !from.isBefore(change.today()),
                        "from",
                        "The day it starts must be today or in the future, so that no clock changes that already runs")
                .orRefuse();
        var before = clocks.in(area).length(limit, from).text();
        localLimits.keep(new LocalLimit(UUID.randomUUID(), area, id, from, amount, why), change);
        audit.record(
                change,
                new TimeLimitChanged(
                        area,
                        about,
                        limit.title(),
                        before,
                        limit.limit().of(amount).text(),
                        from));
    }
}
