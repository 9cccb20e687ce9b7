package org.safeboard.allegations.arrange.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.meetings.Plan;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.web.Dates;

/**
 * Time and place, as typed.
 *
 * @param slot the id of an offered time, or OTHER
 */
public record ChooseForm(
        String slot,
        DateInput day,
        String starts,
        String ends,
        Plan.@Nullable Mode mode,
        String place,
        String room,
        String joinLink,
        String chair,
        String minuteTaker) {
    static final String OTHER = "OTHER";

    public ChooseForm {
        slot = Objects.requireNonNullElse(slot, ""); // not sent while none is chosen
    }

    static ChooseForm of(@Nullable Plan plan, String chair, String minuteTaker) {
        return plan == null
                ? new ChooseForm("", DateInput.BLANK, "", "", null, "", "", "", chair, minuteTaker)
                : new ChooseForm(
                        OTHER,
                        DateInput.of(plan.day()),
                        Dates.time(plan.starts()),
                        Dates.time(plan.ends()),
                        plan.mode(),
                        Objects.requireNonNullElse(plan.place(), ""),
                        Objects.requireNonNullElse(plan.room(), ""),
                        Objects.requireNonNullElse(plan.joinLink(), ""),
                        chair,
                        minuteTaker);
    }

    private record When(LocalDate day, LocalTime starts, LocalTime ends) {}

    Plan plan(List<Slot> offered) {
        var answers = new Answers();
        var when = when(offered, answers);
        var how = answers.need("mode", mode, "Select how people come together");
        return answers.into(() -> {
            var at = when.get();
            var inPerson = how.get() != Plan.Mode.ONLINE;
            return new Plan(
                    at.day(),
                    at.starts(),
                    at.ends(),
                    how.get(),
                    inPerson ? text(place) : null,
                    inPerson ? text(room) : null,
                    how.get() == Plan.Mode.IN_PERSON ? null : text(joinLink));
        });
    }

    private Supplier<When> when(List<Slot> offered, Answers answers) {
        var chosen = offered.stream().filter(it -> it.id().equals(id())).findFirst();
        if (chosen.isPresent()) {
            var it = chosen.get();
            return () -> new When(it.day(), it.starts(), it.ends());
        }
        if (!slot.equals(OTHER)) {
            answers.check(false, "slot", "Select a time");
            return () -> new When(LocalDate.MIN, LocalTime.MIN, LocalTime.MAX);
        }
        var date = answers.need("day", day.date().orElse(null), "Enter the day, like 27 3 2026");
        var from = answers.need("starts", TypedTime.read(starts), "Enter when it begins, like 9:30");
        var until = answers.need("ends", TypedTime.read(ends), "Enter when it ends, like 11:00");
        return () -> new When(date.get(), from.get(), until.get());
    }

    private @Nullable UUID id() {
        try {
            return slot.length() == 36 ? UUID.fromString(slot) : null;
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
