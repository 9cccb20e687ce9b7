package org.safeboard.allegations.arrange.answer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.Availability.Answer;
import org.safeboard.allegations.domain.meetings.Invitee.Reply;
import org.safeboard.allegations.domain.meetings.Plan;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks somebody without an account when they can come, or whether they do.
 *
 * @param office whose meeting it is
 * @param plan null until a time is chosen
 * @param place in the words of the list; blank for none
 */
public record AnswerPage(
        String office,
        List<Slot> slots,
        @Nullable Plan plan,
        String place,
        boolean cancelled,
        boolean open,
        AnswerForm form,
        List<Problem> problems)
        implements Page {
    public static List<Option> answers() {
        return Stream.of(Answer.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public static List<Option> replies() {
        return Stream.of(Reply.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
