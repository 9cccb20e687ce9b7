package org.safeboard.allegations.referrals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.allegations.domain.incoming.ReferralClock;
import org.safeboard.allegations.domain.incoming.Referrals;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.clocks.TimeLimit;
import org.springframework.stereotype.Component;

/** How long the sender of a referral waited for the first word. */
@Component
class ReferralClocks implements StepClocks, ClockSource {
    private final Referrals referrals;
    private final Clocks clocks;
    private final java.time.Clock now;

    ReferralClocks(Referrals referrals, Clocks clocks, java.time.Clock now) {
        this.referrals = referrals;
        this.clocks = clocks;
        this.now = now;
    }

    Clock run(Referral referral) {
        return run(referral, clocks.in(referral.area()), now.instant());
    }

    private static Clock run(Referral referral, AreaClocks in, Instant at) {
        var responded = referral.respondedAt();
        return in.run(
                ReferralClock.REFERRER_ANSWERED,
                moment(referral.sentAt()),
                responded == null ? null : moment(responded),
                at);
    }

    private static Moment moment(Instant at) {
        var london = at.atZone(Change.LONDON);
        return new Moment(london.toLocalDate(), london.toLocalTime());
    }

    @Override
    public List<Clock> of(Contact contact) {
        return referrals.findByAcceptedContact(contact.id()).stream()
                .map(this::run)
                .toList();
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return List.of(ReferralClock.values());
    }

    @Override
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        referrals.findByAreaIn(Set.of(area)).forEach(it -> each.accept(run(it, in, at)));
    }
}
