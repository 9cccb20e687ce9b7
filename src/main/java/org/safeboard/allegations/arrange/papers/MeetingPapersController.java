package org.safeboard.allegations.arrange.papers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.attachments.Attachments;
import org.safeboard.platform.attachments.FileChecks;
import org.safeboard.platform.attachments.Owner;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Papers of a meeting are documents of the case, kept with the meeting as the part they belong to. */
@Controller
@RequestMapping("/allegations/{id}/meetings/arrange/{arrangement}/papers")
class MeetingPapersController {
    private final OpenArrangement open;
    private final FileChecks checks;
    private final Attachments attachments;
    private final TransactionOperations transaction;

    MeetingPapersController(
            OpenArrangement open, FileChecks checks, Attachments attachments, TransactionOperations transaction) {
        this.open = open;
        this.checks = checks;
        this.attachments = attachments;
        this.transaction = transaction;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID arrangement, Staff staff) {
        return new PapersPage(open.open(id, arrangement, staff), List.of());
    }

    @PostMapping
    View keep(
            @PathVariable UUID id,
            @PathVariable UUID arrangement,
            @RequestParam(required = false) @Nullable List<MultipartFile> documents,
            Change change) {
        var opened = open.open(id, arrangement, change.by());
        try {
            var checked = checks.all("documents", documents == null ? List.of() : documents);
            if (checked.isEmpty()) {
                throw new RulesBroken("documents", "Choose at least one document");
            }
            var owner = new Owner(opened.contact().area(), "allegations", id, arrangement);
            transaction.executeWithoutResult(status -> attachments.keep(owner, checked, change));
            return Redirect.to(opened.path()).saying("Papers added");
        } catch (RulesBroken refused) {
            return new PapersPage(opened, refused.problems());
        }
    }
}
