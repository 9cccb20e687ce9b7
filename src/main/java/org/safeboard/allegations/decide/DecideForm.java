package org.safeboard.allegations.decide;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.Advice;
import org.safeboard.allegations.domain.Decision;
import org.safeboard.allegations.domain.InitialDecision;
import org.safeboard.allegations.domain.earlier.Found;
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
     * @param earlier the earlier records: the likely ones have to be judged first, and all of them weighed
     */
    Decision decision(Change change, UUID contact, Found earlier) {
        var answers = new Answers();
        var code = answers.need("decision", decision, "Select what the contact needs");
        var date = answers.need("on", on.date().orElse(null), "Enter the date of the decision, like 27 3 2026");
        answers.check(
                adviceSentOn.isBlank() || adviceSentOn.date().isPresent(),
                "adviceSentOn",
                "Date the advice was sent must be a real date, like 27 3 2026");
        answers.check(
                earlier.toJudge().isEmpty(),
                "/allegations/" + contact + "/earlier",
                "Judge first whether the likely earlier records are about the same person");
        answers.check(
                !earlier.toWeigh() || !earlierConcerns.isBlank(),
                "earlierConcerns",
                "Enter what you make of the earlier records about the same adult");
        return answers.into(() -> new Decision(
                code.get(), date.get(), change.by().id(), limbs, rationale.strip(), earlierConcerns.strip()));
    }

    Advice adviceGiven() {
        return new Advice(advice.strip(), adviceSentOn.date().orElse(null), subjectTold.strip());
    }
}
