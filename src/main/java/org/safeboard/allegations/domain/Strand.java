package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** One of the three considerations of a concern, which may run side by side. Its status follows from its dates. */
@Table(schema = "allegations")
public record Strand(
        @Id UUID id,
        UUID concern,
        Kind kind,
        String leadName,
        String reference,
        String notPursuedReason,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate firstReviewedOn,
        @Nullable LocalDate endedOn,
        @Nullable String result,
        @Column("import") @Nullable UUID broughtInBy,
        @Version @Nullable Integer version) {

    /** Working Together 2013, chapter 2: police, social care, employer. */
    public enum Kind {
        POLICE("Police", "Police investigation of a possible offence", "allegations/police-result"),
        SOCIAL_CARE("Social care", "Enquiries by children's social care", "allegations/social-care-result"),
        EMPLOYER("Employer", "Disciplinary consideration by the employer", "allegations/employer-result");

        private final String title;
        private final String what;
        private final String results;

        Kind(String title, String what, String results) {
            this.title = title;
            this.what = what;
            this.results = results;
        }

        public String title() {
            return title;
        }

        public String what() {
            return what;
        }

        /** The code list of its results. */
        public String results() {
            return results;
        }
    }

    /** Where a strand stands. */
    public enum Status {
        NOT_STARTED("Not started"),
        RUNNING("Running"),
        ENDED("Ended"),
        NOT_PURSUED("Not pursued");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Strand of(Concern concern, Kind kind) {
        return new Strand(UUID.randomUUID(), concern.id(), kind, "", "", "", null, null, null, null, null, null);
    }

    public Status status() {
        if (endedOn != null) {
            return Status.ENDED;
        }
        if (startedOn != null) {
            return Status.RUNNING;
        }
        return notPursuedReason.isBlank() ? Status.NOT_STARTED : Status.NOT_PURSUED;
    }

    /** Is there nothing left to wait for? */
    public boolean settled() {
        return status() == Status.ENDED || status() == Status.NOT_PURSUED;
    }

    /** What is entered about a strand. */
    public record Progress(
            String leadName,
            String reference,
            String notPursuedReason,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate firstReviewedOn,
            @Nullable LocalDate endedOn,
            @Nullable String result) {}

    public Strand progress(Progress to, LocalDate today) {
        var started = to.startedOn();
        var reviewed = to.firstReviewedOn();
        var ended = to.endedOn();
        Rules.check(past(started, today), "startedOn", "Date started must be today or in the past")
                .and(past(reviewed, today), "firstReviewedOn", "Date of the first review must be today or in the past")
                .and(past(ended, today), "endedOn", "Date ended must be today or in the past")
                .and(
                        reviewed == null || started != null && !reviewed.isBefore(started),
                        "firstReviewedOn",
                        "The first review must be on or after the day the strand started")
                .and(
                        ended == null || started != null && !ended.isBefore(started),
                        "endedOn",
                        "Date ended must be on or after the day the strand started")
                .and((ended == null) == (to.result() == null), "result", "Give the date ended and the result together")
                .and(
                        started == null || to.notPursuedReason().isBlank(),
                        "notPursuedReason",
                        "A strand that started was pursued: clear this, or clear the date it started")
                .orRefuse();
        return new Strand(
                id,
                concern,
                kind,
                to.leadName(),
                to.reference(),
                to.notPursuedReason(),
                started,
                reviewed,
                ended,
                to.result(),
                broughtInBy,
                version);
    }

    private static boolean past(@Nullable LocalDate date, LocalDate today) {
        return date == null || !date.isAfter(today);
    }
}
