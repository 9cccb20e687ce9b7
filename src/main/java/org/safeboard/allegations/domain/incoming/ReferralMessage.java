package org.safeboard.allegations.domain.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the office asked the sender of a referral, and what the sender answered or added. Never changed; what the sender
 * wrote is marked as read.
 *
 * @param byStaff null where the sender wrote it
 * @param dueOn of a question: by when an answer is hoped for
 * @param answers of an answer: the question
 * @param readAt of what the sender wrote: when the office read it
 */
@Table(schema = "allegations")
public record ReferralMessage(
        @Id UUID id,
        UUID referral,
        Kind kind,
        String text,
        Instant at,
        @Nullable UUID byStaff,
        String byName,
        @Nullable LocalDate dueOn,
        @Nullable UUID answers,
        @Nullable Instant readAt,
        @Version @Nullable Integer version) {

    /** What it is. */
    public enum Kind {
        QUESTION("Question"),
        ANSWER("Answer"),
        ADDED("Added by the sender");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The office asks. */
    public static ReferralMessage ask(
            Referral of,
            String text,
            @Nullable LocalDate dueOn,
            UUID byStaff,
            String byName,
            Instant at,
            LocalDate today) {
        Rules.check(!text.isBlank(), "question", "Enter your question, in words the sender understands")
                .and(dueOn != null, "dueOn", "Enter by when you need the answer, like 27 3 2026")
                .and(dueOn == null || !dueOn.isBefore(today), "dueOn", "The day for the answer must be today or later")
                .orRefuse();
        return new ReferralMessage(
                UUID.randomUUID(), of.id(), Kind.QUESTION, text, at, byStaff, byName, dueOn, null, null, null);
    }

    /** The sender answers; documents alone are an answer too. */
    public static ReferralMessage answer(
            ReferralMessage question, String text, boolean documents, Referral of, Instant at) {
        Rules.check(
                        !text.isBlank() || documents,
                        "answer",
                        "Enter your answer, or choose a document that is the answer")
                .orRefuse();
        return new ReferralMessage(
                UUID.randomUUID(),
                of.id(),
                Kind.ANSWER,
                text.isBlank() ? "See the documents" : text,
                at,
                null,
                of.from().name(),
                null,
                question.id(),
                null,
                null);
    }

    /** The sender adds something. */
    public static ReferralMessage add(String text, boolean documents, Referral of, Instant at) {
        Rules.check(!text.isBlank() || documents, "more", "Enter what you want to add, or choose a document")
                .orRefuse();
        return new ReferralMessage(
                UUID.randomUUID(),
                of.id(),
                Kind.ADDED,
                text.isBlank() ? "See the documents" : text,
                at,
                null,
                of.from().name(),
                null,
                null,
                null,
                null);
    }

    /** The office has read it. */
    public ReferralMessage read(Instant when) {
        return readAt != null || kind == Kind.QUESTION
                ? this
                : new ReferralMessage(id, referral, kind, text, at, byStaff, byName, dueOn, answers, when, version);
    }
}
