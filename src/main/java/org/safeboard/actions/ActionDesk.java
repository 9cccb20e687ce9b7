package org.safeboard.actions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.actions.domain.Action;
import org.safeboard.actions.domain.ActionRecords;
import org.safeboard.platform.access.FileAccess;
import org.safeboard.platform.access.FileAccess.CaseFile;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Opens actions and files for the pages of this module, asking the module whose file it is who may see it. */
@Component
public class ActionDesk {
    private final ActionRecords records;
    private final List<FileAccess> modules;

    ActionDesk(ActionRecords records, List<FileAccess> modules) {
        this.records = records;
        this.modules = modules;
    }

    /** @throws NotAllowed unless this person promised it or may see its file */
    public OpenAction open(UUID id, Staff staff) {
        var action = records.findById(id).orElseThrow(NotAllowed::new);
        var opened = new OpenAction(action, fileOf(action, staff), staff);
        NotAllowed.unless(opened.maySee());
        return opened;
    }

    /** A case file on which this person may record something, and the module it is of. */
    public FileToKeep file(UUID id, Staff staff) {
        return modules.stream()
                .flatMap(module -> module.open(staff, id).filter(CaseFile::mayAct).stream()
                        .map(file -> new FileToKeep(module.module(), file)))
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    private Optional<CaseFile> fileOf(Action action, Staff staff) {
        return modules.stream()
                .filter(it -> it.module().equals(action.module()))
                .findFirst()
                .flatMap(it -> it.open(staff, action.file()));
    }

    /** A case file and the module it is of. */
    public record FileToKeep(String module, CaseFile file) {}
}
