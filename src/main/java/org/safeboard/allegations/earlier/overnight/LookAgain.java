package org.safeboard.allegations.earlier.overnight;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.people.People;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.access.Staff.Held;
import org.safeboard.platform.imports.BroughtIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for likely records that nobody has judged: each night for the people who were recorded or corrected since, and at
 * once for what a spreadsheet brought in. It judges nothing, and tells nobody but those who may see all of it.
 */
@Component
class LookAgain {
    private static final Logger LOG = LoggerFactory.getLogger(LookAgain.class);

    /** As many contacts as are looked at before an import ends; the others wait for the night. */
    private static final int AT_ONCE = 1_000;

    /** As many are looked at in one transaction. */
    private static final int PORTION = 200;

    private final People people;
    private final Contacts contacts;
    private final EarlierConcerns earlier;
    private final FoundRows rows;
    private final Areas areas;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LookAgain(
            People people,
            Contacts contacts,
            EarlierConcerns earlier,
            FoundRows rows,
            Areas areas,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.contacts = contacts;
        this.earlier = earlier;
        this.rows = rows;
        this.areas = areas;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(cron = "0 17 3 * * *")
    void nightly() {
        areas.all().forEach(it -> nightly(it.code()));
    }

    /** What fails in one area keeps no other from being looked at, and is tried again the next night. */
    private void nightly(String area) {
        try {
            changed(area, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("Earlier records of {} could not be looked for", area, e);
        }
    }

    /** The people of an area who were recorded or corrected since the last time; the first time that is everybody. */
    void changed(String area, Instant now) {
        var since = rows.lookedUntil(area).orElse(Instant.EPOCH);
        var all = rows.contactsOf(people.changedSince(since, area), area);
        for (int from = 0; from < all.size(); from += PORTION) {
            var portion = all.subList(from, Math.min(from + PORTION, all.size()));
            transaction.executeWithoutResult(status -> look(portion, area, false));
        }
        transaction.executeWithoutResult(status -> rows.looked(area, now));
    }

    @TransactionalEventListener
    void broughtIn(BroughtIn event) {
        transaction.executeWithoutResult(status -> look(rows.contactsOf(event.about(), AT_ONCE), event.area(), true));
    }

    private void look(Collection<UUID> at, String area, boolean broughtIn) {
        var all = seesAll(area);
        for (var id : at) {
            var toJudge = contacts.findById(id).stream()
                    .anyMatch(it ->
                            mayBeLikely(it) && !earlier.of(it, all).toJudge().isEmpty());
            if (toJudge) {
                rows.found(id, area, broughtIn, clock.instant());
            } else {
                rows.settled(id);
            }
        }
    }

    /** Most people are like nobody, which one question tells; the others are looked at as the page will show them. */
    private boolean mayBeLikely(Contact contact) {
        var adult = contact.about().adult();
        return adult != null
                && people.matchesOf(adult, contact.area(), Set.of()).likely().stream()
                        .anyMatch(it -> it.judged() == null);
    }

    /** It looks as those will who are told of it. */
    private static Staff seesAll(String area) {
        return new Staff(new UUID(0, 3), "Safeboard", "", List.of(new Held(Role.LADO, area, "", null)));
    }
}
