package org.safeboard.allegations.refer.check;

import java.util.List;
import org.safeboard.allegations.domain.incoming.answers.Account;
import org.safeboard.allegations.domain.incoming.answers.Step;
import org.safeboard.allegations.refer.keeping.DraftDocuments.Line;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** All answers before they are sent. */
public record CheckPage(Account account, List<Line> documents, List<Problem> problems) implements Page {
    public List<Problem> missing(Step step) {
        return account.page(step).problems();
    }
}
