package org.safeboard.allegations.refer.check;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.incoming.Referrals;
import org.safeboard.allegations.refer.keeping.DraftDocuments;
import org.safeboard.allegations.refer.keeping.OpenDraft;
import org.safeboard.allegations.refer.keeping.OutsiderPass;
import org.safeboard.allegations.refer.keeping.OutsiderPass.Kind;
import org.safeboard.allegations.refer.keeping.ReferralDrafts;
import org.safeboard.allegations.refer.keeping.ReferralDrafts.Draft;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class CheckAnswersController {
    private final ReferralDrafts drafts;
    private final DraftDocuments documents;
    private final SendReferral send;
    private final Referrals referrals;
    private final OpenDraft writing;
    private final OutsiderPass pass;

    CheckAnswersController(
            ReferralDrafts drafts,
            DraftDocuments documents,
            SendReferral send,
            Referrals referrals,
            OpenDraft writing,
            OutsiderPass pass) {
        this.drafts = drafts;
        this.documents = documents;
        this.send = send;
        this.referrals = referrals;
        this.writing = writing;
        this.pass = pass;
    }

    @GetMapping("/refer/check")
    View ask(Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        return writing.open(request, response)
                .<View>map(it -> page(it, List.of()))
                .orElse(Redirect.to("/refer/back"));
    }

    private CheckPage page(Draft draft, List<Problem> problems) {
        return new CheckPage(drafts.account(draft), documents.of(draft), problems);
    }

    @PostMapping("/refer/check")
    View send(Outsider outsider, HttpServletRequest request, HttpServletResponse response) {
        var draft = writing.open(request, response);
        try {
            var sent = draft.isPresent() ? send.send(draft.get(), outsider) : sentBefore(request);
            return sent.<View>map(it -> {
                        writing.stop(request, response);
                        pass.give(Kind.JUST_SENT, it.toString(), request, response);
                        return Redirect.to("/refer/received");
                    })
                    .orElse(Redirect.to("/refer/back"));
        } catch (RulesBroken refused) {
            return page(draft.orElseThrow(), refused.problems());
        }
    }

    /** The button was pressed twice, and the first time was enough. */
    private Optional<UUID> sentBefore(HttpServletRequest request) {
        return pass.of(Kind.WRITING, request)
                .flatMap(org.safeboard.allegations.refer.keeping.DraftCode::typed)
                .flatMap(it -> referrals.findByDraft(it.id()))
                .map(it -> it.id());
    }

    @GetMapping("/refer/received")
    View done(Outsider outsider, HttpServletRequest request) {
        return pass.of(Kind.JUST_SENT, request)
                .flatMap(it -> referrals.findById(UUID.fromString(it)))
                .<View>map(it -> new SentPage(it.reference(), !it.from().email().isBlank()))
                .orElse(Redirect.to("/refer"));
    }
}
