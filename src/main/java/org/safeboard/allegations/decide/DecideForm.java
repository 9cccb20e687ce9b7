package org.safeboard.allegations.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.Advice;
import org.safeboard.allegations.domain.Decision;
import org.safeboard.allegations.domain.InitialDecision;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** A decision as typed. */
public record DecideForm(
        List<String> limbs,
        String earlierConcerns,
        @Nullable InitialDecision decision,
        String rationale,
        DateInput on,
        String advice,
        DateInput adviceSentOn,
        String subjectTold) {

    static DecideForm of(Contact contact, DateInput today) {
        var made = contact.decision();
        var advice = contact.advice();
        return made == null
                ? new DecideForm(
                        List.of(),
                        "",
                        null,
                        "",
                        today,
                        advice.text(),
                        DateInput.of(advice.sentOn()),
                        advice.subjectTold())
                : new DecideForm(
                        made.limbs(),
                        made.earlierConcerns(),
                        made.code(),
                        made.rationale(),
                        DateInput.of(made.on()),
                        advice.text(),
                        DateInput.of(advice.sentOn()),
                        advice.subjectTold());
    }

    /**
     * The decision, when all is there that must be.
     *
     * @param earlierFound are there likely earlier records, which have to be judged first?
     */
    Decision decision(Change change, boolean earlierFound) {
        var answers = new Answers();
        var code = answers.need("decision", decision, "Select what the contact needs");
        var date = answers.need("on", on.date().orElse(null), "Enter the date of the decision, like 27 3 2026");
        answers.check(
                adviceSentOn.isBlank() || adviceSentOn.date().isPresent(),
                "adviceSentOn",
                "Date the advice was sent must be a real date, like 27 3 2026");
        answers.check(
                !earlierFound || !earlierConcerns.isBlank(),
                "earlierConcerns",
                "Enter what you make of the earlier records about the same adult");
        return answers.into(() -> new Decision(
                code.get(), date.get(), change.by().id(), limbs, rationale.strip(), earlierConcerns.strip()));
    }

    Advice adviceGiven() {
        return new Advice(advice.strip(), adviceSentOn.date().orElse(null), subjectTold.strip());
    }
}
