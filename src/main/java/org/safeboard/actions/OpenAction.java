package org.safeboard.actions;

import java.util.Optional;
import org.safeboard.actions.domain.Action;
import org.safeboard.platform.access.FileAccess.CaseFile;
import org.safeboard.platform.access.Staff;

/**
 * An action that somebody may see, because they promised it or because they may see its file.
 *
 * @param file its case file, where this person may see that too
 */
public record OpenAction(Action action, Optional<CaseFile> file, Staff staff) {
    /** Say that it was done: its owner, or somebody who keeps the file, for them. */
    public boolean mayClaim() {
        return owns() || keepsFile();
    }

    /** Say that the evidence was seen: somebody who keeps the file. */
    public boolean mayEvidence() {
        return keepsFile();
    }

    boolean maySee() {
        return owns() || file.isPresent();
    }

    private boolean owns() {
        return staff.id().equals(action.owner().staff());
    }

    private boolean keepsFile() {
        return file.filter(CaseFile::mayAct).isPresent();
    }
}
