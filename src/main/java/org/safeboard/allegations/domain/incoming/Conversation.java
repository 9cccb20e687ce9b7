package org.safeboard.allegations.domain.incoming;

import java.util.List;
import org.safeboard.allegations.domain.incoming.ReferralMessage.Kind;

/** All that was asked, answered and added, in its order. */
public record Conversation(List<ReferralMessage> messages) {
    public Conversation {
        messages = List.copyOf(messages);
    }

    /** The questions that have no answer yet. */
    public List<ReferralMessage> open() {
        return messages.stream()
                .filter(it -> it.kind() == Kind.QUESTION)
                .filter(it -> messages.stream().noneMatch(answer -> it.id().equals(answer.answers())))
                .toList();
    }

    /** What the sender wrote and nobody of the office has read. */
    public List<ReferralMessage> unread() {
        return messages.stream()
                .filter(it -> it.kind() != Kind.QUESTION && it.readAt() == null)
                .toList();
    }
}
