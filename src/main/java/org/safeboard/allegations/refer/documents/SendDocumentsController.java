package org.safeboard.allegations.refer.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.refer.keeping.DraftDocuments;
import org.safeboard.allegations.refer.keeping.OpenDraft;
import org.safeboard.allegations.refer.keeping.ReferralDrafts;
import org.safeboard.allegations.refer.keeping.ReferralDrafts.Draft;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.attachments.FileChecks;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.throttle.Allowance;
import org.safeboard.platform.throttle.Throttle;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/refer/documents")
class SendDocumentsController {
    private static final Allowance UPLOAD = new Allowance("send documents with a referral", 60, Duration.ofHours(1));

    private final ReferralDrafts drafts;
    private final DraftDocuments documents;
    private final OpenDraft writing;
    private final FileChecks checks;
    private final Throttle throttle;

    SendDocumentsController(
            ReferralDrafts drafts, DraftDocuments documents, OpenDraft writing, FileChecks checks, Throttle throttle) {
        this.drafts = drafts;
        this.documents = documents;
        this.writing = writing;
        this.checks = checks;
        this.throttle = throttle;
    }

    record Form(
            List<MultipartFile> documents,
            boolean add,
            @Nullable UUID document) {}

    @GetMapping
    View ask(Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        return within(writing.open(request, response), it -> page(it, List.of()));
    }

    @PostMapping
    View add(@ModelAttribute Form form, Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        return within(writing.open(request, response), it -> {
            try {
                if (!throttle.take(UPLOAD, Throttle.network(outsider.address()))) {
                    throw new RulesBroken(
                            "documents",
                            "Many documents came from where you are. Wait an hour, or send this without them");
                }
                documents.add(it, checks.all("documents", form.documents()));
            } catch (RulesBroken refused) {
                return page(it, refused.problems());
            }
            return Redirect.to(form.add() ? "/refer/documents" : "/refer/check");
        });
    }

    @PostMapping("/remove")
    View remove(
            @ModelAttribute Form form, Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        return within(writing.open(request, response), it -> {
            Optional.ofNullable(form.document()).ifPresent(document -> documents.remove(it, document));
            return Redirect.to("/refer/documents");
        });
    }

    private static View within(Optional<Draft> draft, Function<Draft, View> then) {
        return draft.map(then).orElse(Redirect.to("/refer/back"));
    }

    private DocumentsPage page(Draft draft, List<Problem> problems) {
        var last = drafts.account(draft).steps().getLast();
        return new DocumentsPage(documents.of(draft), "/refer/" + last.slug(), problems);
    }
}
