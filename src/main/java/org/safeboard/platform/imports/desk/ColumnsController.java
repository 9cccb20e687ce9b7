package org.safeboard.platform.imports.desk;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.imports.keep.ImportRecord;
import org.safeboard.platform.imports.keep.ImportRecord.Work;
import org.safeboard.platform.imports.keep.ImportRecords;
import org.safeboard.platform.imports.keep.Mappings;
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
@RequestMapping("/imports/{id}/columns")
class ColumnsController {
    private final Desk desk;
    private final ImportRecords records;
    private final Mappings mappings;
    private final ImportJobs jobs;

    ColumnsController(Desk desk, ImportRecords records, Mappings mappings, ImportJobs jobs) {
        this.desk = desk;
        this.records = records;
        this.mappings = mappings;
        this.jobs = jobs;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        return page(open(id, staff));
    }

    /** Only while there is a file whose columns matter. */
    private ImportRecord open(UUID id, Staff staff) {
        var record = desk.open(id, staff);
        NotAllowed.unless(record.hasContent());
        return record;
    }

    private ColumnsPage page(ImportRecord record) {
        var sheets = desk.sheets(record);
        return new ColumnsPage(record, desk.kind(record), sheets, ColumnsPage.lines(sheets), List.of());
    }

    @PostMapping
    View agree(@PathVariable UUID id, @ModelAttribute ColumnsPage.Form form, Change change) {
        var record = open(id, change.by());
        var kind = desk.kind(record);
        try {
            var agreed = form.agreed(kind);
            mappings.keep(record.area(), record.kind(), Mappings.USUAL, agreed, change);
            records.columns(id, agreed, Mappings.USUAL);
            jobs.start(record, Work.CHECK, change);
            return Redirect.to("/imports/%s", id);
        } catch (RulesBroken refused) {
            var page = page(record);
            return new ColumnsPage(record, kind, page.sheets(), page.sent(form), refused.problems());
        }
    }
}
