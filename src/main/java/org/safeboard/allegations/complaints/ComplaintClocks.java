package org.safeboard.allegations.complaints;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.complaints.Complaint;
import org.safeboard.allegations.domain.complaints.ComplaintClock;
import org.safeboard.allegations.domain.complaints.Complaints;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.TimeLimit;
import org.springframework.stereotype.Component;

@Component
class ComplaintClocks implements StepClocks, ClockSource {
    private final Complaints complaints;
    private final Clocks clocks;
    private final java.time.Clock now;

    ComplaintClocks(Complaints complaints, Clocks clocks, java.time.Clock now) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        return complaints.findByContact(contact.id()).stream()
                .flatMap(it -> of(it).stream())
                .toList();
    }

    List<Clock> of(Complaint complaint) {
        return ComplaintClock.of(complaint, clocks.in(complaint.area()), now.instant());
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.asList(ComplaintClock.values());
    }

    @Override
    public void each(String area, AreaClocks clocks, Instant at, Consumer<Clock> each) {
        complaints
                .findByArea(area)
                .forEach(it -> ComplaintClock.of(it, clocks, at).forEach(each));
    }
}
