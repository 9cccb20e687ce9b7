package org.safeboard.allegations.arrange.people;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations/{id}/meetings/arrange/{arrangement}/people")
class InviteesController {
    private final OpenArrangement open;
    private final SuggestInvitees suggestions;
    private final AddPeople add;

    InviteesController(OpenArrangement open, SuggestInvitees suggestions, AddPeople add) {
        this.open = open;
        this.suggestions = suggestions;
        this.add = add;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID arrangement, Staff staff) {
        var opened = open.open(id, arrangement, staff);
        return new PeoplePage(opened, PeopleForm.of(suggestions.of(opened)), List.of(), List.of());
    }

    @PostMapping
    View add(@PathVariable UUID id, @PathVariable UUID arrangement, @ModelAttribute PeopleForm form, Change change) {
        var opened = open.open(id, arrangement, change.by());
        try {
            return add.add(id, arrangement, form, change)
                    ? Redirect.to(opened.path()).saying("Put on the list")
                    : new PeoplePage(opened, form, add.warnings(opened, form), List.of());
        } catch (RulesBroken refused) {
            return new PeoplePage(opened, form, List.of(), refused.problems());
        }
    }

    @GetMapping("/{invitee}/take-off")
    View askToTakeOff(@PathVariable UUID id, @PathVariable UUID arrangement, @PathVariable UUID invitee, Staff staff) {
        return new TakeOffPage(open.open(id, arrangement, staff), add.open(id, arrangement, invitee, staff));
    }

    @PostMapping("/{invitee}/take-off")
    View takeOff(@PathVariable UUID id, @PathVariable UUID arrangement, @PathVariable UUID invitee, Change change) {
        var opened = open.open(id, arrangement, change.by());
        try {
            add.takeOff(id, arrangement, invitee, change);
            return Redirect.to(opened.path()).saying("Taken off the list");
        } catch (RulesBroken refused) {
            return Redirect.to(opened.path())
                    .saying(refused.problems().getFirst().message());
        }
    }
}
