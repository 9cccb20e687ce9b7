package org.safeboard.actions.add;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.actions.Promise;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/**
 * An action as typed.
 *
 * @param colleague somebody who works here; null for everybody else, who is named
 */
public record AddForm(
        String what, @Nullable UUID colleague, String owner, String agency, DateInput promisedOn, DateInput due) {
    static AddForm of(LocalDate today) {
        return new AddForm("", null, "", "", DateInput.of(today), DateInput.BLANK);
    }

    Promise promise(List<Colleague> colleagues) {
        var answers = new Answers();
        var chosen = colleagues.stream()
                .filter(it -> it.id().equals(colleague))
                .findFirst()
                .orElse(null);
        answers.check(!what.isBlank(), "what", "Enter what is to be done")
                .check(
                        chosen != null || !owner.isBlank(),
                        "owner",
                        "Enter who will do it, or choose somebody who works here")
                .check(
                        chosen == null || owner.isBlank(),
                        "owner",
                        "Either choose somebody who works here or enter a name, not both");
        var on = answers.need(
                "promisedOn", promisedOn.date().orElse(null), "Enter the date it was agreed, like 27 3 2026");
        var by = answers.need(
                "due", due.date().orElse(null), "Enter the date by which it is to be done, like 27 3 2026");
        return answers.into(() -> chosen == null
                ? new Promise(what, owner, agency, null, on.get(), by.get())
                : new Promise(what, chosen.name(), chosen.agency(), chosen.id(), on.get(), by.get()));
    }
}
