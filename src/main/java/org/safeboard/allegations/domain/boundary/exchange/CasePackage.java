package org.safeboard.allegations.domain.boundary.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.Part;

/**
 * What goes from one authority to another in one file.
 *
 * @param id by which the same file is recognised
 * @param answers the id of the package that is answered; null where the package holds the case
 */
public record CasePackage(
        String format,
        int version,
        UUID id,
        String number,
        Kind kind,
        Instant madeAt,
        From from,
        String to,
        String note,
        @Nullable UUID answers,
        @Nullable Purpose purpose,
        @Nullable String safety,
        @Nullable String lawfulBasis,
        @Nullable Acknowledgement acknowledgement,
        @Nullable OutcomeTold outcome,
        @JsonProperty("case") @Nullable SharedCase sharedCase) {
    public static final String FORMAT = "safeboard-case-package";
    public static final int VERSION = 1;

    /** What a package is. */
    public enum Kind {
        CASE("The case"),
        ACKNOWLEDGEMENT("That we acknowledge it"),
        OUTCOME("The outcome");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What the sender asks of the receiver. */
    public enum Purpose {
        TRANSFER("Take the case over", Part.TRANSFERRED_OUT),
        TAKE_PART("Take part; we lead", Part.PARTICIPATING),
        LEAD("Lead; we take part", Part.LEAD),
        INFORM("For information only", Part.INFORMED);

        private final String label;
        private final Part part;

        Purpose(String label, Part part) {
            this.label = label;
            this.part = part;
        }

        public String label() {
            return label;
        }

        /** The part the sender has, as the receiver sees it. */
        public Part received() {
            return part.mirrored();
        }

        public static Purpose of(Part part) {
            return switch (part) {
                case TRANSFERRED_OUT -> TRANSFER;
                case PARTICIPATING -> TAKE_PART;
                case LEAD -> LEAD;
                case INFORMED, TRANSFERRED_IN -> INFORM;
            };
        }
    }

    /** Who sends it: the office, its reference for the case, and who made the file. */
    public record From(String authority, String reference, String person) {}

    /** The answer of the one it was sent to. */
    public record Acknowledgement(
            boolean accepted, LocalDate on, @Nullable LocalTime time, String by, String reference, String why) {}

    /** The outcome in the words in which it is told. */
    public record OutcomeTold(LocalDate on, String text) {}
}
