package org.safeboard.allegations.arrange.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.Availability;
import org.safeboard.allegations.arrange.Availability.Answer;
import org.safeboard.allegations.domain.meetings.Invitee.Reply;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.RulesBroken;

/**
 * What somebody answers, on their own page or by telephone.
 *
 * @param slots in the order of the times offered; null where nothing is said of one
 * @param reply to the invitation; null where there is none
 * @param saidBy who said it on the telephone; blank on somebody's own page
 * @param saidOn the day on which it was said on the telephone
 */
public record AnswerForm(
        List<@Nullable Said> slots, @Nullable Reply reply, String saidBy, DateInput saidOn, String saidAt) {
    /** What is said of one time. */
    public record Said(@Nullable Answer answer) {}

    public AnswerForm {
        // what is not on the form is not sent
        slots = Objects.requireNonNullElse(slots, List.of());
        saidBy = Objects.requireNonNullElse(saidBy, "");
        saidOn = Objects.requireNonNullElse(saidOn, DateInput.BLANK);
        saidAt = Objects.requireNonNullElse(saidAt, "");
    }

    static AnswerForm of(List<Slot> offered, Availability.Grid grid, java.util.UUID invitee, @Nullable Reply reply) {
        var answers = new java.util.ArrayList<@Nullable Said>();
        offered.forEach(it -> answers.add(new Said(grid.answer(invitee, it))));
        return new AnswerForm(answers, reply, "", DateInput.BLANK, "");
    }

    /** What the page shows as chosen. */
    public String chosen(int slot) {
        var answer = answer(slot);
        return answer == null ? "" : answer.name();
    }

    private @Nullable Answer answer(int slot) {
        var said = slot < slots.size() ? slots.get(slot) : null;
        return said == null ? null : said.answer();
    }

    Map<Slot, Answer> answers(List<Slot> offered) {
        var said = new LinkedHashMap<Slot, Answer>();
        for (int i = 0; i < offered.size(); i++) {
            var answer = answer(i);
            if (answer != null) {
                said.put(offered.get(i), answer);
            }
        }
        if (said.isEmpty()) {
            throw new RulesBroken("slots[0].answer", "Select when you can come, or No at each time");
        }
        return said;
    }
}
