package org.safeboard.allegations.complaints;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.complaints.Complaint.Progress;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** How far a complaint has come, as typed. */
public record ProgressForm(
        DateInput answeredOn,
        String result,
        String answer,
        DateInput reviewAskedOn,
        DateInput reviewAnsweredOn,
        String reviewResult,
        DateInput ombudsmanOn,
        String ombudsmanReference,
        String ombudsmanDecision,
        String remedy,
        DateInput remedyDue,
        DateInput remedyDoneOn) {

    static ProgressForm of(Progress kept) {
        return new ProgressForm(
                DateInput.of(kept.answeredOn()),
                Objects.toString(kept.result(), ""),
                kept.answer(),
                DateInput.of(kept.reviewAskedOn()),
                DateInput.of(kept.reviewAnsweredOn()),
                Objects.toString(kept.reviewResult(), ""),
                DateInput.of(kept.ombudsmanOn()),
                kept.ombudsmanReference(),
                kept.ombudsmanDecision(),
                kept.remedy(),
                DateInput.of(kept.remedyDue()),
                DateInput.of(kept.remedyDoneOn()));
    }

    Progress progress() {
        var answers = new Answers();
        var answered = date(answers, "answeredOn", answeredOn, "Date of the answer");
        var asked = date(answers, "reviewAskedOn", reviewAskedOn, "Date the review was asked for");
        var reviewed = date(answers, "reviewAnsweredOn", reviewAnsweredOn, "Date of the review");
        var ombudsman = date(answers, "ombudsmanOn", ombudsmanOn, "Date the Ombudsman wrote");
        var due = date(answers, "remedyDue", remedyDue, "Date by which it is put right");
        var done = date(answers, "remedyDoneOn", remedyDoneOn, "Date it was put right");
        return answers.into(() -> new Progress(
                answered,
                code(result),
                answer.strip(),
                asked,
                reviewed,
                code(reviewResult),
                ombudsman,
                ombudsmanReference.strip(),
                ombudsmanDecision.strip(),
                remedy.strip(),
                due,
                done));
    }

    private static @Nullable LocalDate date(Answers answers, String field, DateInput typed, String name) {
        var date = typed.date().orElse(null);
        answers.check(typed.isBlank() || date != null, field, name + " must be a real date, like 27 3 2026");
        return date;
    }

    private static @Nullable String code(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
