package org.safeboard.allegations.arrange;

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
import org.safeboard.allegations.domain.meetings.Arrangements;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Part;
import org.springframework.stereotype.Component;

/** Shows on the case file which meetings are being arranged, and in its timeline when each was to be. */
@Component
class ArrangedOnTheFile implements CasePart, CaseDates {
    private final Arrangements arrangements;

    ArrangedOnTheFile(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.MEETINGS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<? extends Part> show(Contact contact, @Nullable Concern concern, Staff staff) {
        if (concern == null) {
            return Optional.empty();
        }
        var notHeld = arrangements.findByContactOrderByPlannedOnDesc(contact.id()).stream()
                .filter(it -> it.meeting() == null)
                .toList();
        return Optional.of(
                new ArrangedPart(contact.id(), notHeld, contact.isOpen() && AllegationAccess.mayKeep(staff, contact)));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        for (var meeting : arrangements.findByContactOrderByPlannedOnDesc(contact.id())) {
            var what = meeting.type().label() + " position of trust meeting ";
            var plan = meeting.plan();
            var cancelled = meeting.cancelled();
            dates.add(new Dated(meeting.plannedOn(), what + "being arranged", ""));
            if (cancelled != null) {
                dates.add(new Dated(cancelled.on(), what + "cancelled", cancelled.reason()));
            } else if (plan != null && meeting.meeting() == null) {
                dates.add(new Dated(plan.day(), what + "arranged for this day", Dates.time(plan.starts())));
            }
        }
        return dates;
    }
}
