package org.safeboard.actions.add;

import java.util.List;
import org.safeboard.platform.access.FileAccess.CaseFile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks for an action on a case file. */
public record AddPage(CaseFile file, AddForm form, List<Colleague> colleagues, List<Problem> problems) implements Page {
    public List<Option> options() {
        return colleagues.stream()
                .map(it -> new Option(
                        it.id().toString(), it.agency().isEmpty() ? it.name() : it.name() + ", " + it.agency()))
                .toList();
    }

    public String chosen() {
        var colleague = form.colleague();
        return colleague == null ? "" : colleague.toString();
    }
}
