package org.safeboard.allegations.domain.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A body responsible for the work of the adult of a concern. There may be several, an agency and a host for example, and
 * each is told and asked by itself.
 *
 * @param organisation the organisation of that name in the office's list; null where it is in none
 * @param name as it is written on letters; blank where no body could be identified
 * @param tells whom this body tells what, as agreed with it
 * @param plan what the LADO does where no body could be identified; blank otherwise
 * @param endedOn from when it was no longer responsible; null while it is
 */
@Table(schema = "allegations")
public record ResponsibleBody(
        @Id UUID id,
        UUID concern,
        BodyKind kind,
        @Nullable UUID organisation,
        String name,
        @Embedded.Empty Reached reached,
        String tells,
        String plan,
        @Nullable LocalDate endedOn,
        @Version @Nullable Integer version) {

    /** Whom to ask for there, and how. */
    public record Reached(String contactName, String contactRole, String telephone, String email, String address) {
        public static final Reached UNKNOWN = new Reached("", "", "", "", "");
    }

    /** What is entered about a body. */
    public record Entered(
            BodyKind kind,
            @Nullable UUID organisation,
            String name,
            Reached reached,
            String tells,
            String plan,
            @Nullable LocalDate endedOn) {}

    public static ResponsibleBody of(Concern concern, Entered with, LocalDate today) {
        return new ResponsibleBody(
                        UUID.randomUUID(), concern.id(), with.kind(), null, "", Reached.UNKNOWN, "", "", null, null)
                .change(with, today);
    }

    public ResponsibleBody change(Entered to, LocalDate today) {
        var none = to.kind() == BodyKind.NONE_IDENTIFIED;
        var ended = to.endedOn();
        Rules.check(none || !to.name().isBlank(), "name", "Enter the name of the organisation")
                .and(
                        !none || to.name().isBlank(),
                        "name",
                        "Clear the name, or select in which way this organisation is responsible")
                .and(
                        !none || !to.plan().isBlank(),
                        "plan",
                        "Nobody is responsible: enter what the LADO does instead, and by when")
                .and(
                        none || to.plan().isBlank(),
                        "plan",
                        "A plan is for a case in which nobody is responsible: clear it, or select that none can be identified")
                .and(
                        ended == null || !ended.isAfter(today),
                        "endedOn",
                        "Date it was no longer responsible must be today or in the past")
                .orRefuse();
        return new ResponsibleBody(
                id,
                concern,
                to.kind(),
                to.organisation(),
                to.name(),
                to.reached(),
                to.tells(),
                to.plan(),
                ended,
                version);
    }

    /** Is it an organisation that is responsible today? */
    public boolean answers() {
        return kind != BodyKind.NONE_IDENTIFIED && endedOn == null;
    }
}
