package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Staff;

/** Finds the earlier records that may be about the same adult, advice of years ago included. */
public interface EarlierConcerns {

    /**
     * The records of an area about somebody like this, strongest first.
     *
     * @param except a case that is not its own earlier record; null while a contact is still being typed
     */
    List<Earlier> about(PersonDetails adult, String area, @Nullable UUID except, Staff staff);

    /**
     * An earlier record.
     *
     * @param person the person record it points to
     * @param inWords nature and result, such as "Physical, unsubstantiated"
     * @param agreement what agreed, in words that can be read aloud
     * @param judged what somebody judged: SAME, NOT_SAME, UNSURE; null while nobody has
     * @param restricted kept from this person: only that there is a record may be shown
     */
    record Earlier(
            UUID person,
            UUID contact,
            String number,
            LocalDate receivedOn,
            String adult,
            String role,
            String setting,
            String inWords,
            String agreement,
            @Nullable String judged,
            boolean restricted) {

        public String judgedInWords() {
            return switch (judged) {
                case "SAME" -> "the same person";
                case "NOT_SAME" -> "not the same person";
                case "UNSURE" -> "unsure";
                case null, default -> "";
            };
        }
    }
}
