package org.safeboard.allegations.bodies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.bodies.BodyKind;
import org.safeboard.allegations.domain.bodies.ResponsibleBody;
import org.safeboard.allegations.domain.bodies.ResponsibleBody.Entered;
import org.safeboard.allegations.domain.bodies.ResponsibleBody.Reached;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** A responsible body, as typed. */
public record BodyForm(
        @Nullable BodyKind kind,
        String name,
        String contactName,
        String contactRole,
        String telephone,
        String email,
        String address,
        String tells,
        String plan,
        DateInput endedOn) {

    /** The first body of a case is most often where the contact says that the adult works. */
    static BodyForm suggesting(String name) {
        return new BodyForm(null, name, "", "", "", "", "", "", "", DateInput.BLANK);
    }

    static BodyForm of(ResponsibleBody it) {
        var reached = it.reached();
        return new BodyForm(
                it.kind(),
                it.name(),
                reached.contactName(),
                reached.contactRole(),
                reached.telephone(),
                reached.email(),
                reached.address(),
                it.tells(),
                it.plan(),
                DateInput.of(it.endedOn()));
    }

    Entered entered(@Nullable UUID organisation) {
        var answers = new Answers();
        var chosen = answers.need("kind", kind, "Select in which way it is responsible");
        answers.check(
                endedOn.isBlank() || endedOn.date().isPresent(),
                "endedOn",
                "Date it was no longer responsible must be a real date, like 27 3 2026");
        return answers.into(() -> new Entered(
                chosen.get(),
                organisation,
                name.strip(),
                new Reached(contactName, contactRole, telephone, email, address),
                tells,
                plan,
                endedOn.date().orElse(null)));
    }
}
