package org.safeboard.allegations.domain.sittings;

import java.util.UUID;

/**
 * A recommendation of an earlier meeting, or an action still open, that the next meeting has to decide.
 *
 * @param what its words
 * @param from who made it or promised it, and when
 */
public record Carried(UUID item, Kind kind, String what, String from) {

    /** What is carried on. */
    public enum Kind {
        RECOMMENDATION("Recommendation"),
        ACTION("Open action");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is decided about it. What is deferred comes to the next meeting again. */
    public enum Decision {
        ACCEPTED("Accepted", "Stands, still to be done"),
        REJECTED("Rejected", "No longer needed"),
        DEFERRED("Deferred", "Deferred");

        private final String recommendation;
        private final String action;

        Decision(String recommendation, String action) {
            this.recommendation = recommendation;
            this.action = action;
        }

        public String label(Kind kind) {
            return kind == Kind.ACTION ? action : recommendation;
        }

        boolean needsReason() {
            return this != ACCEPTED;
        }
    }
}
