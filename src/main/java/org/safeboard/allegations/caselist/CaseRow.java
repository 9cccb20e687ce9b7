package org.safeboard.allegations.caselist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as the list shows it; codes, with their labels beside them on the page. */
public record CaseRow(
        UUID id,
        String number,
        LocalDate receivedOn,
        String adult,
        String role,
        String setting,
        @Nullable String sector,
        @Nullable String nature,
        @Nullable String decision,
        @Nullable LocalDate decisionOn,
        boolean adviceSent,
        @Nullable LocalDate initialMeetingOn,
        @Nullable String disposal,
        @Nullable LocalDate disposalOn,
        @Nullable String worstOutcome,
        boolean restricted,
        boolean reopened) {

    /** What the case waits for, in a few words. */
    public String state() {
        if (disposal != null) {
            return "Closed";
        }
        if (decision == null) {
            return "To decide";
        }
        return switch (decision) {
            case "ADVICE_ONLY" -> adviceSent ? "To close" : "Advice to send";
            case "EMPLOYER_LED" -> "Employer looking into it";
            case "TRANSFER" -> "Transfer";
            case "POT_MEETING" -> initialMeetingOn == null ? "Meeting to hold" : "Under way";
            default -> "To close";
        };
    }

    public boolean isOpen() {
        return disposal == null;
    }
}
