package org.safeboard.allegations.domain.incoming.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Problem;

/** What has been done so far, and who knows. */
public record Done(
        String done,
        @Nullable Known told,
        String toldWhat,
        @Nullable Known othersTold,
        String othersNote) implements Answered {
    @Override
    public List<Problem> problems() {
        return new Missing()
                .unless(told != null, "told", "Select whether the adult has been told")
                .unless(
                        othersTold != null,
                        "othersTold",
                        "Select whether the police or children’s social care have been told")
                .list();
    }

    @Override
    public List<Line> lines() {
        return new Lines()
                .line("What has been done so far", done)
                .line("Has the adult been told?", told)
                .line("What they were told, and what they said", told == Known.YES ? toldWhat : "")
                .line("Have the police or children’s social care been told?", othersTold)
                .line("Whom, when, and any reference number", othersTold == Known.YES ? othersNote : "")
                .list();
    }
}
