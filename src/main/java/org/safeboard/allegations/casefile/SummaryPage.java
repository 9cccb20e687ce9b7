package org.safeboard.allegations.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.web.Page;

/** What an adviser of the sector sees: that there is a case, its dates and its state, not what was said. */
public record SummaryPage(
        Contact contact,
        String adult,
        String sector,
        String nature,
        @Nullable String decision,
        @Nullable String result,
        @Nullable LocalDate initialMeetingOn)
        implements Page {}
