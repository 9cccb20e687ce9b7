package org.safeboard.allegations.domain.complaints;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A complaint about how a case was dealt with: answered, perhaps reviewed, perhaps before the Ombudsman. */
@Table(schema = "allegations")
public record Complaint(
        @Id UUID id,
        UUID contact,
        String area,
        @Embedded.Empty Made made,
        @Embedded.Empty Progress progress,
        @Version @Nullable Integer version) {

    /** Who complained when about what, in their words. */
    public record Made(
            LocalDate receivedOn, @Column("made_by") String by, String about, String said) {}

    /**
     * How far it has come.
     *
     * @param result of the list allegations/complaint-result
     * @param reviewAskedOn when the second stage was asked for
     * @param remedy what is done to put it right
     */
    public record Progress(
            @Nullable LocalDate answeredOn,
            @Nullable String result,
            String answer,
            @Nullable LocalDate reviewAskedOn,
            @Nullable LocalDate reviewAnsweredOn,
            @Nullable String reviewResult,
            @Nullable LocalDate ombudsmanOn,
            String ombudsmanReference,
            String ombudsmanDecision,
            String remedy,
            @Nullable LocalDate remedyDue,
            @Nullable LocalDate remedyDoneOn) {
        static final Progress NONE = new Progress(null, null, "", null, null, null, null, "", "", "", null, null);
    }

    public static Complaint received(UUID contact, String area, Made made, LocalDate casesFirstDay, LocalDate today) {
        Rules.check(
                        !made.receivedOn().isAfter(today),
                        "receivedOn",
                        "Date of the complaint must be today or in the past")
                .and(
                        !made.receivedOn().isBefore(casesFirstDay),
                        "receivedOn",
                        "Date of the complaint must be on or after the date the contact was received")
                .and(!made.said().isBlank(), "said", "Enter what the complaint says")
                .orRefuse();
        return new Complaint(UUID.randomUUID(), contact, area, made, Progress.NONE, null);
    }

    public Complaint move(Progress to, LocalDate today) {
        var answered = to.answeredOn();
        var asked = to.reviewAskedOn();
        var reviewed = to.reviewAnsweredOn();
        Rules.check(past(answered, today), "answeredOn", "Date of the answer must be today or in the past")
                .and(
                        answered == null || !answered.isBefore(made.receivedOn()),
                        "answeredOn",
                        "Date of the answer must be on or after the date of the complaint")
                .and(
                        (answered == null) == (to.result() == null),
                        "result",
                        "Give the date of the answer and its result together")
                .and(past(asked, today), "reviewAskedOn", "Date the review was asked for must be today or in the past")
                .and(
                        asked == null || answered != null && !asked.isBefore(answered),
                        "reviewAskedOn",
                        "A review can be asked for on or after the day of the answer")
                .and(past(reviewed, today), "reviewAnsweredOn", "Date of the review must be today or in the past")
                .and(
                        reviewed == null || asked != null && !reviewed.isBefore(asked),
                        "reviewAnsweredOn",
                        "The review is answered on or after the day it was asked for")
                .and(
                        (reviewed == null) == (to.reviewResult() == null),
                        "reviewResult",
                        "Give the date of the review and its result together")
                .and(
                        past(to.ombudsmanOn(), today),
                        "ombudsmanOn",
                        "Date the Ombudsman wrote must be today or in the past")
                .and(
                        to.ombudsmanOn() != null
                                || to.ombudsmanReference().isBlank()
                                        && to.ombudsmanDecision().isBlank(),
                        "ombudsmanOn",
                        "Enter when the Ombudsman wrote")
                .and(
                        !to.remedy().isBlank() || to.remedyDue() == null && to.remedyDoneOn() == null,
                        "remedy",
                        "Enter what is done to put it right")
                .and(to.remedy().isBlank() || to.remedyDue() != null, "remedyDue", "Enter by when it is put right")
                .and(
                        past(to.remedyDoneOn(), today),
                        "remedyDoneOn",
                        "Date it was put right must be today or in the past")
                .orRefuse();
        return new Complaint(id, contact, area, made, to, version);
    }

    /** What somebody has to do next, in words; blank where nothing waits. */
    public String waitsFor() {
        if (progress.answeredOn() == null) {
            return "Answer the complaint";
        }
        if (progress.reviewAskedOn() != null && progress.reviewAnsweredOn() == null) {
            return "Answer the review of the complaint";
        }
        return !progress.remedy().isBlank() && progress.remedyDoneOn() == null ? "Put right what was agreed" : "";
    }

    private static boolean past(@Nullable LocalDate date, LocalDate today) {
        return date == null || !date.isAfter(today);
    }
}
