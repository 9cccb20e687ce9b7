package org.safeboard.allegations.domain.quality;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A second person's look at how a contact was decided. Where they would have decided otherwise, the one who decided
 * answers.
 *
 * @param reviewer who is asked; null where nobody but the decider leads the cases of the area
 */
@Table(schema = "allegations", value = "quality_review")
public record Review(
        @Id UUID id,
        UUID draw,
        UUID contact,
        String area,
        UUID decider,
        @Nullable UUID reviewer,
        @Embedded.Nullable @Nullable Finding finding,
        @Embedded.Nullable @Nullable Reply reply,
        @Version @Nullable Integer version) {

    /** What the second person thinks of one side of the decision. */
    public enum Opinion {
        AGREE("Agree"),
        OTHERWISE("Would have decided otherwise"),
        NOT_APPLICABLE("No advice was needed");

        private final String label;

        Opinion(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What the second person found; the reason is blank where they agree with everything. */
    public record Finding(
            Opinion threshold,
            Opinion rationale,
            Opinion advice,
            Opinion timeliness,
            String reason,
            @Column("reviewed_by") UUID by,
            @Column("reviewed_on") LocalDate on) {
        public boolean agrees() {
            return Stream.of(threshold, rationale, advice, timeliness).noneMatch(it -> it == Opinion.OTHERWISE);
        }
    }

    /** What the one who decided says to it. */
    public record Reply(
            @Column("reply") String text,
            @Column("replied_by") UUID by,
            @Column("replied_on") LocalDate on) {}

    public static Review of(UUID draw, Lot.Decided contact, String area, @Nullable UUID reviewer) {
        return new Review(
                UUID.randomUUID(), draw, contact.contact(), area, contact.decider(), reviewer, null, null, null);
    }

    /** Anybody who leads cases of the area may, but for the one who decided. */
    public boolean mayBeReviewedBy(UUID staff) {
        return finding == null && !staff.equals(decider);
    }

    public boolean awaitsReply() {
        return finding != null && !finding.agrees() && reply == null;
    }

    public Review find(Finding with) {
        Rules.check(finding == null, "", "This contact has been reviewed already")
                .and(!with.by().equals(decider), "", "Somebody other than the person who decided reviews it")
                .and(
                        with.agrees() || !with.reason().isBlank(),
                        "otherwise",
                        "Enter what you would have decided otherwise, and why")
                .orRefuse();
        return new Review(id, draw, contact, area, decider, reviewer, with, reply, version);
    }

    public Review answer(Reply with) {
        Rules.check(awaitsReply(), "", "There is no disagreement to answer")
                .and(!with.text().isBlank(), "reply", "Enter your answer to the second reviewer")
                .orRefuse();
        return new Review(id, draw, contact, area, decider, reviewer, finding, with, version);
    }
}
