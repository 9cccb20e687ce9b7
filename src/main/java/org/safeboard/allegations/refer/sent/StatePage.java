package org.safeboard.allegations.refer.sent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.incoming.Conversation;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.allegations.domain.incoming.ReferralMessage;
import org.safeboard.allegations.domain.incoming.Stage;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * How a referral stands, for its sender. What they sent is not shown again: whoever sits at the computer next learns
 * nothing about the adult or a child.
 *
 * @param form what was typed and refused
 */
public record StatePage(
        Referral referral, Stage stage, Conversation conversation, SentForm form, List<Problem> problems)
        implements Page {

    public @Nullable String told() {
        var turned = referral.turnedAway();
        return turned == null ? null : turned.reason();
    }

    public String answer(ReferralMessage question) {
        return question.id().equals(form.question()) ? form.answer() : "";
    }

    public List<Problem> problems(ReferralMessage question) {
        return question.id().equals(form.question()) ? problems : List.of();
    }

    public List<Problem> moreProblems() {
        return form.question() == null ? problems : List.of();
    }

    public long written() {
        return conversation.messages().stream()
                .filter(it -> it.byStaff() == null)
                .count();
    }
}
