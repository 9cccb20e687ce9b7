package org.safeboard.actions.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeboard.actions.OpenAction;
import org.safeboard.actions.domain.Action;
import org.safeboard.platform.access.FileAccess.CaseFile;
import org.safeboard.platform.govuk.SummaryRow;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Page;

/** An action as its owner and those who may see its file read it. */
public record ActionPage(OpenAction opened, LocalDate today) implements Page {
    public Action action() {
        return opened.action();
    }

    public Action.State state() {
        return action().state(today);
    }

    public boolean toClaim() {
        return state() != Action.State.CLAIMED && state() != Action.State.EVIDENCED && opened.mayClaim();
    }

    public boolean toEvidence() {
        return state() == Action.State.CLAIMED && opened.mayEvidence();
    }

    public boolean waitsForOthers() {
        return state() == Action.State.CLAIMED && !opened.mayEvidence();
    }

    public String back() {
        return opened.file().map(CaseFile::href).orElse("/");
    }

    public List<SummaryRow> rows() {
        var action = action();
        var owner = action.owner();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of(
                "Who does it", owner.agency().isEmpty() ? owner.name() : owner.name() + ", " + owner.agency()));
        rows.add(SummaryRow.of("Agreed on", Dates.day(action.promisedOn())));
        rows.add(SummaryRow.of("Due", Dates.day(action.dueOn())));
        if (action.claimedOn() != null) {
            rows.add(SummaryRow.of("Done on", Dates.day(action.claimedOn())));
            rows.add(SummaryRow.of("What was done", action.claimedNote()));
        }
        if (action.evidencedOn() != null) {
            rows.add(SummaryRow.of("Evidence seen on", Dates.day(action.evidencedOn())));
            rows.add(SummaryRow.of("What was seen", action.evidence()));
        }
        return rows;
    }
}
