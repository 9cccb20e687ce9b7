package org.safeboard.allegations.minutes.begin;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.sittings.Spell;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.web.Dates;

/** The beginning of a meeting, as typed. */
public record BeginForm(
        Meeting.@Nullable Type type,
        DateInput heldOn,
        String beganAt,
        String chair,
        boolean covering,
        String minuteTaker) {

    /** Now, chaired by whoever is likely to. */
    static BeginForm now(Meeting.Type type, String chair, boolean covering, String minuteTaker, Instant now) {
        var london = now.atZone(Change.LONDON);
        return new BeginForm(
                type,
                DateInput.of(london.toLocalDate()),
                Dates.time(london.toLocalTime()),
                chair,
                covering,
                minuteTaker);
    }

    void check() {
        var answers = new Answers();
        answers.need("type", type, "Select which meeting it is");
        answers.check(heldOn.date().isPresent(), "heldOn", "Enter the date of the meeting, like 27 3 2026");
        answers.check(Spell.time(beganAt).isPresent(), "beganAt", "Enter the time it began, like 14:30");
        answers.check(!chair.isBlank(), "chair", "Enter who chairs the meeting");
        answers.into(() -> true);
    }

    LocalTime time() {
        return Spell.time(beganAt).orElseThrow();
    }
}
