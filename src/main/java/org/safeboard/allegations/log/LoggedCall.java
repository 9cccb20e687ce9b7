package org.safeboard.allegations.log;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.people.PersonDetails;

/** A call that has all it must have. */
record LoggedCall(
        LogForm form,
        @Nullable PersonDetails adult,
        Safe childSafe,
        LocalDate receivedOn,
        @Nullable LocalTime time) {}
