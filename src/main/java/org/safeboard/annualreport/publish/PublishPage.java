package org.safeboard.annualreport.publish;

import java.util.List;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * What was noticed about a chapter, each to be explained, and the button that publishes it.
 *
 * @param number of the edition it will be, from 1
 */
public record PublishPage(
        Chapter chapter,
        List<Chapter.Noticed> noticed,
        PublishForm form,
        int number,
        String texts,
        long seen,
        List<Problem> problems)
        implements Page {

    public List<Chapter.Noticed> toPutRight() {
        return noticed.stream()
                .filter(it -> !it.finding().kind().isAcceptable())
                .toList();
    }

    public List<Chapter.Noticed> toExplain() {
        return noticed.stream().filter(it -> it.finding().kind().isAcceptable()).toList();
    }

    public String field(Chapter.Noticed noticed) {
        return "reasons[" + noticed.key() + "]";
    }

    public String reason(Chapter.Noticed noticed) {
        return form.reasons().getOrDefault(noticed.key(), "");
    }
}
