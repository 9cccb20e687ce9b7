package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One of the considerations of a concern, which may run side by side. Its status follows from its dates. */
@Table(schema = "allegations")
public record Strand(
        @Id UUID id,
        UUID concern,
        Kind kind,
        String leadName,
        String leadAgency,
        String leadContact,
        String reference,
        String notPursuedReason,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate firstReviewedOn,
        @Nullable LocalDate endedOn,
        @Nullable String result,
        @Embedded.Empty Regardless regardless,
        @Embedded.Empty Content content,
        @Column("import") @Nullable UUID broughtInBy,
        @Version @Nullable Integer version) {

    /** Working Together 2013, chapter 2: police, social care, employer; and, where there is one, a regulator. */
    public enum Kind {
        POLICE("Police", "Police investigation of a possible offence", "allegations/police-result"),
        SOCIAL_CARE("Social care", "Enquiries by children's social care", "allegations/social-care-result"),
        EMPLOYER("Employer", "Disciplinary consideration by the employer", "allegations/employer-result"),
        REGULATOR(
                "Regulator", "Consideration by a regulator of the work or the setting", "allegations/regulator-result");

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

        /** One that a concern need not have. */
        public boolean isOptional() {
            return this == REGULATOR;
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

    /**
     * What others may take for an end, and is none.
     *
     * @param childUnwilling a child or parent does not wish to go on
     * @param leftOn the day the adult resigned or left; of the employer's strand only
     * @param considered what was considered all the same
     */
    public record Regardless(
            boolean childUnwilling, @Nullable LocalDate leftOn, String considered) {
        public static final Regardless NOTHING = new Regardless(false, null, "");
    }

    /** Whether the police are content for the employer to go on with interviews; of the police strand only. */
    public record Content(
            @Column("employer_may") @Nullable Answer answer,
            @Column("employer_may_by") String by,
            @Column("employer_may_on") @Nullable LocalDate on) {
        public static final Content NOT_RECORDED = new Content(null, "", null);

        /** What the police said. */
        public enum Answer {
            YES("Yes, the employer may interview"),
            NO("No, not yet"),
            NOT_ASKED("They have not been asked");

            private final String label;

            Answer(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }

    public static Strand of(Concern concern, Kind kind) {
        return new Strand(
                UUID.randomUUID(),
                concern.id(),
                kind,
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                Regardless.NOTHING,
                Content.NOT_RECORDED,
                null,
                null);
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

    /** Did the adult resign or leave while it ran? */
    public boolean adultLeft() {
        return regardless.leftOn() != null || StrandRules.isResignation(result);
    }

    /** A resignation ends nothing: is it still to be said what the employer concluded all the same? */
    public boolean awaitsConclusion() {
        return adultLeft() && regardless.considered().isBlank();
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

    /** With what is entered around it; {@link #progress} looks at it all. */
    public Strand with(String agency, String contact, Regardless about, Content police) {
        return new Strand(
                id,
                concern,
                kind,
                leadName,
                agency,
                contact,
                reference,
                notPursuedReason,
                startedOn,
                firstReviewedOn,
                endedOn,
                result,
                about,
                police,
                broughtInBy,
                version);
    }

    public Strand progress(Progress to, LocalDate today) {
        StrandRules.of(this, to, today).orRefuse();
        return new Strand(
                id,
                concern,
                kind,
                to.leadName(),
                leadAgency,
                leadContact,
                to.reference(),
                to.notPursuedReason(),
                to.startedOn(),
                to.firstReviewedOn(),
                to.endedOn(),
                to.result(),
                regardless,
                content,
                broughtInBy,
                version);
    }

    /** With the day of its first review. */
    public Strand firstReviewed(LocalDate on) {
        return new Strand(
                id,
                concern,
                kind,
                leadName,
                leadAgency,
                leadContact,
                reference,
                notPursuedReason,
                startedOn,
                on,
                endedOn,
                result,
                regardless,
                content,
                broughtInBy,
                version);
    }
}
