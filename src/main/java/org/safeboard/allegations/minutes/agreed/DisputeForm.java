package org.safeboard.allegations.minutes.agreed;

import org.safeboard.platform.govuk.DateInput;

/** A disputed passage, or the answer to one, as typed. */
public record DisputeForm(String who, String passage, String theirWords, DateInput receivedOn, String answer) {
    static final DisputeForm BLANK = new DisputeForm("", "", "", DateInput.BLANK, "");
}
