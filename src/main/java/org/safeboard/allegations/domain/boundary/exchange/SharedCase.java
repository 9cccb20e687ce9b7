package org.safeboard.allegations.domain.boundary.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.Precision;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Outcome;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.people.Further;

/** A case as far as it is shared; what was not chosen is an empty list. */
public record SharedCase(
        LocalDate receivedOn,
        @Nullable LocalTime receivedTime,
        boolean restricted,
        boolean immediateConcern,
        @Nullable Safe childSafe,
        String childSafeNote,
        Adult adult,
        Child child,
        @Nullable Coded sector,
        @Nullable Coded nature,
        @Nullable LocalDate incidentFrom,
        @Nullable LocalDate incidentTo,
        Precision incidentPrecision,
        @Nullable LocalDate employerKnewOn,
        List<Said> said,
        List<Alleged> allegations,
        List<StrandRun> strands,
        List<Met> meetings) {

    /** What can be left out of a package. */
    public enum Section {
        SAID("What was said", "In the words in which it was written down"),
        ALLEGATIONS("Allegations", "In the words put to the person, and what they said"),
        OUTCOMES("Outcomes", "Of each allegation shared, with the reason"),
        STRANDS("Strands", "Police, social care and employer"),
        MEETINGS("Meetings", "Their dates and decisions");

        private final String label;
        private final String hint;

        Section(String label, String hint) {
            this.label = label;
            this.hint = hint;
        }

        public String label() {
            return label;
        }

        public String hint() {
            return hint;
        }
    }

    /** A code with its label: the receiver's list may not have the code. */
    public record Coded(String code, String label) {}

    /**
     * The adult it is about, as far as known.
     *
     * @param further other names, addresses and numbers; null where there are none, and in older files
     */
    public record Adult(
            String givenNames,
            String familyName,
            String knownAs,
            @Nullable LocalDate born,
            Precision bornPrecision,
            String described,
            String role,
            String setting,
            @Nullable Further further) {
        public String name() {
            var name = (givenNames + " " + familyName).strip();
            return name.isEmpty() ? described : name;
        }
    }

    /** The child, as far as known. */
    public record Child(String givenNames, String familyName, String described) {
        public String name() {
            var name = (givenNames + " " + familyName).strip();
            return name.isEmpty() ? described : name;
        }
    }

    /** What was said, once. */
    public record Said(Instant at, String text) {}

    /** One allegation. */
    public record Alleged(
            int seq,
            String wording,
            @Nullable Coded nature,
            @Nullable LocalDate putOn,
            String response,
            @Nullable Found outcome) {}

    /** What was found about an allegation. */
    public record Found(Outcome code, String label, LocalDate on, String reason) {}

    /** How a strand ran. */
    public record StrandRun(
            Strand.Kind kind,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            String result,
            String notPursuedReason) {}

    /** A meeting that was held. */
    public record Met(Meeting.Type type, LocalDate heldOn, String chair, String decisions) {}
}
