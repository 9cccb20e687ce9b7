package org.safeboard.allegations.domain.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;

/**
 * A passage of the minutes which somebody who was there says is wrong. It stays beside the text, whatever is answered.
 *
 * @param passage the words of the minutes
 * @param theirWords what they say it should be
 */
public record Disputed(
        UUID id,
        UUID meeting,
        int version,
        String who,
        String passage,
        String theirWords,
        LocalDate receivedOn,
        String answer,
        @Nullable LocalDate answeredOn,
        String answeredBy) {

    public static Disputed by(
            MinutesVersion version,
            String who,
            String passage,
            String theirWords,
            LocalDate receivedOn,
            LocalDate today) {
        Rules.check(!who.isBlank(), "who", "Enter who disputes it")
                .and(!passage.isBlank(), "passage", "Enter the words of the minutes that are disputed")
                .and(!theirWords.isBlank(), "theirWords", "Enter what they say it should be, in their words")
                .and(!receivedOn.isAfter(today), "receivedOn", "Date they said so must be today or in the past")
                .orRefuse();
        return new Disputed(
                UUID.randomUUID(),
                version.meeting(),
                version.number(),
                who,
                passage,
                theirWords,
                receivedOn,
                "",
                null,
                "");
    }

    public Disputed answer(String words, String by, LocalDate today) {
        Rules.check(answeredOn == null, "", "The chair has already answered this")
                .and(!words.isBlank(), "answer", "Enter the chair\u2019s answer")
                .orRefuse();
        return new Disputed(id, meeting, version, who, passage, theirWords, receivedOn, words, today, by);
    }
}
