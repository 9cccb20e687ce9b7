package org.safeboard.allegations.arrange.send;

import java.util.UUID;
import java.util.function.Supplier;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.allegations.arrange.ShowArrangement;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations/{id}/meetings/arrange/{arrangement}")
class InvitationsController {
    private final OpenArrangement open;
    private final SendInvitations send;
    private final ShowArrangement show;

    InvitationsController(OpenArrangement open, SendInvitations send, ShowArrangement show) {
        this.open = open;
        this.send = send;
        this.show = show;
    }

    @PostMapping("/ask")
    View ask(@PathVariable UUID id, @PathVariable UUID arrangement, Change change) {
        return done(
                id, arrangement, change, () -> send.ask(id, arrangement, change).sentence("Asked"));
    }

    @PostMapping("/invite")
    View invite(@PathVariable UUID id, @PathVariable UUID arrangement, Change change) {
        return done(
                id,
                arrangement,
                change,
                () -> send.invite(id, arrangement, change).sentence("Invited"));
    }

    /** There is nothing to type on these forms: why it could not be done stands above the page they are on. */
    private View done(UUID id, UUID arrangement, Change change, Supplier<String> act) {
        var opened = open.open(id, arrangement, change.by());
        try {
            return Redirect.to(opened.path()).saying(act.get());
        } catch (RulesBroken refused) {
            return show.page(id, arrangement, change.by(), refused.problems());
        }
    }
}
