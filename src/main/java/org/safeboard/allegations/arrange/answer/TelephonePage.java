package org.safeboard.allegations.arrange.answer;

import java.util.List;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.allegations.domain.meetings.Invitee;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what somebody said on the telephone. */
public record TelephonePage(Opened opened, Invitee invitee, List<Slot> slots, AnswerForm form, List<Problem> problems)
        implements Page {
    /** Were they invited to a time, or are they still asked? */
    public boolean isInvited() {
        return opened.meeting().plan() != null && invitee.invitedSequence() != null;
    }
}
