package org.safeboard.allegations.lowlevel;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Asked;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Conduct;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Decider;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Employer;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Review;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** The conduct, and what the employer made of it, as typed. */
public record LowLevelForm(
        String kind,
        String place,
        String timeOfDay,
        String childAge,
        String circumstances,
        String reporter,
        boolean reporterPrivate,
        boolean selfReported,
        String adultAccount,
        boolean aboutHead,
        @Nullable Decider decider,
        String deciderName,
        String employerDecision,
        DateInput employerDecidedOn,
        String employerRationale,
        String action,
        @Nullable Asked adviceAsked,
        String supplier,
        DateInput supplierToldOn,
        DateInput reviewOn,
        DateInput reviewedOn,
        String reviewFound) {

    static final LowLevelForm BLANK = new LowLevelForm(
            "",
            "",
            "",
            "",
            "",
            "",
            false,
            false,
            "",
            false,
            null,
            "",
            "",
            DateInput.BLANK,
            "",
            "",
            null,
            "",
            DateInput.BLANK,
            DateInput.BLANK,
            DateInput.BLANK,
            "");

    static LowLevelForm of(LowLevelConcern kept) {
        var conduct = kept.conduct();
        var employer = kept.employer();
        var review = kept.review();
        return new LowLevelForm(
                text(conduct.kind()),
                text(conduct.place()),
                text(conduct.timeOfDay()),
                text(conduct.childAge()),
                conduct.circumstances(),
                conduct.reporter(),
                conduct.reporterPrivate(),
                conduct.selfReported(),
                employer.adultAccount(),
                employer.aboutHead(),
                employer.decider(),
                employer.deciderName(),
                text(employer.employerDecision()),
                DateInput.of(employer.employerDecidedOn()),
                employer.employerRationale(),
                employer.action(),
                employer.adviceAsked(),
                employer.supplier(),
                DateInput.of(employer.supplierToldOn()),
                DateInput.of(review.reviewOn()),
                DateInput.of(review.reviewedOn()),
                review.reviewFound());
    }

    Conduct conduct() {
        return new Conduct(
                code(kind),
                code(place),
                code(timeOfDay),
                code(childAge),
                circumstances.strip(),
                reporter.strip(),
                reporterPrivate,
                selfReported);
    }

    Employer employer() {
        return new Employer(
                adultAccount.strip(),
                aboutHead,
                decider,
                deciderName.strip(),
                code(employerDecision),
                date(employerDecidedOn),
                employerRationale.strip(),
                action.strip(),
                adviceAsked,
                supplier.strip(),
                date(supplierToldOn));
    }

    Review review() {
        return new Review(date(reviewOn), date(reviewedOn), reviewFound.strip());
    }

    /** Finds dates that are none. */
    void check(Answers answers) {
        real(answers, "employerDecidedOn", employerDecidedOn, "Date the employer decided");
        real(answers, "supplierToldOn", supplierToldOn, "Date their own employer was told");
        real(answers, "reviewOn", reviewOn, "Date of the review");
        real(answers, "reviewedOn", reviewedOn, "Date it was reviewed");
    }

    static void real(Answers answers, String field, DateInput typed, String name) {
        answers.check(
                typed.isBlank() || typed.date().isPresent(), field, name + " must be a real date, like 27 3 2026");
    }

    private static @Nullable LocalDate date(DateInput typed) {
        return typed.date().orElse(null);
    }

    static @Nullable String code(String chosen) {
        return chosen.isBlank() ? null : chosen;
    }

    private static String text(@Nullable String code) {
        return Objects.requireNonNullElse(code, "");
    }
}
