package org.safeboard.allegations.hold;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The hold on the case file: above everything while it stands, and in the timeline for good. */
@Component
class HoldOnTheFile implements CasePart, CaseDates {
    private final Holds holds;
    private final Clock now;

    HoldOnTheFile(Holds holds, Clock now) {
        this.holds = holds;
        this.now = now;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TOP;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<? extends Part> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var today = LocalDate.now(now.withZone(Change.LONDON));
        return holds.of(contact)
                .map(it -> new HoldPart(contact.id(), it, !it.lookAgainOn().isAfter(today)));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        for (var hold : holds.findByContactOrderByLookedOn(contact.id())) {
            dates.add(new Dated(
                    hold.askedOn(),
                    "Hold: the person is not to be told",
                    hold.askedBy().label()));
            var lifted = hold.lifted();
            if (lifted != null) {
                dates.add(new Dated(lifted.on(), "Hold lifted", ""));
            }
        }
        return dates;
    }

    /** The way to place one stands with what is told to whom. */
    @Bean
    static CasePart wayToHold(Holds holds) {
        return new CasePart() {
            @Override
            public CaseTab tab() {
                return CaseTab.TOLD;
            }

            @Override
            public int order() {
                return 90;
            }

            @Override
            public Optional<? extends Part> show(Contact contact, @Nullable Concern concern, Staff staff) {
                return AllegationAccess.mayKeep(staff, contact)
                                && contact.isOpen()
                                && holds.of(contact).isEmpty()
                        ? Optional.of(new AskHoldPart(contact.id()))
                        : Optional.empty();
            }
        };
    }
}
