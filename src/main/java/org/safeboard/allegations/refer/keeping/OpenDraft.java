package org.safeboard.allegations.refer.keeping;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.safeboard.allegations.refer.keeping.OutsiderPass.Kind;
import org.safeboard.allegations.refer.keeping.ReferralDrafts.Draft;
import org.springframework.stereotype.Component;

/** The draft that this browser goes on with. */
@Component
public class OpenDraft {
    private final ReferralDrafts drafts;
    private final OutsiderPass pass;

    OpenDraft(ReferralDrafts drafts, OutsiderPass pass) {
        this.drafts = drafts;
        this.pass = pass;
    }

    /** The draft, which may be gone on with for longer from now on; empty where none is open in this browser. */
    public Optional<Draft> open(HttpServletRequest request, HttpServletResponse response) {
        var draft = pass.of(Kind.WRITING, request).flatMap(DraftCode::typed).flatMap(drafts::find);
        draft.ifPresent(it -> goOn(it, request, response));
        return draft;
    }

    public void goOn(Draft draft, HttpServletRequest request, HttpServletResponse response) {
        pass.give(Kind.WRITING, draft.code().letters(), request, response);
    }

    public void stop(HttpServletRequest request, HttpServletResponse response) {
        pass.take(Kind.WRITING, request, response);
    }
}
