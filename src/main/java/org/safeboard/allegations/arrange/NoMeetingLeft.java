package org.safeboard.allegations.arrange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.ClosingRule;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Arrangements;
import org.springframework.stereotype.Component;

/** A case does not close while people still have a meeting about it in their calendars. */
@Component
class NoMeetingLeft implements ClosingRule {
    private final Arrangements arrangements;

    NoMeetingLeft(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public List<String> missing(Contact contact, @Nullable Concern concern) {
        return arrangements.findByContactOrderByPlannedOnDesc(contact.id()).stream()
                        .anyMatch(Arrangement::isOpen)
                ? List.of("Record the meeting that is being arranged, or cancel it")
                : List.of();
    }
}
