package org.safeboard.allegations.caselist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.safeboard.allegations.CaseEvent.ListExported;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the cases of a list into a workbook, marked, and records that they were taken away. */
@Component
class ExportCases {
    private static final String[] HEADINGS = {
        "Case",
        "Received",
        "Adult",
        "Role",
        "Setting",
        "Sector",
        "Nature",
        "Decision",
        "Decided on",
        "Initial meeting",
        "State",
        "Result",
        "Closed on"
    };

    private final CaseListQuery cases;
    private final Codes codes;
    private final AuditTrail audit;
    private final Clock clock;

    ExportCases(CaseListQuery cases, Codes codes, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    byte[] workbook(CaseFilter filter, Staff staff) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int rows = 0;
        try (var workbook = new Workbook(bytes, "Safeboard", "1.0");
                var found = cases.all(filter, staff)) {
            var sheet = workbook.newWorksheet("Cases");
            sheet.value(
                    0, 0, "OFFICIAL-SENSITIVE. Taken by " + staff.name() + ". Do not keep longer than you need it.");
            for (int column = 0; column < HEADINGS.length; column++) {
                sheet.value(1, column, HEADINGS[column]);
                sheet.width(column, column == 2 || column == 4 ? 28 : 16);
            }
            sheet.range(1, 0, 1, HEADINGS.length - 1).style().bold().set();
            sheet.freezePane(0, 2);
            for (var row : (Iterable<CaseRow>) found::iterator) {
                write(sheet, 2 + rows++, row);
            }
        }
        var list = UUID.nameUUIDFromBytes(("allegations " + filter.area()).getBytes(StandardCharsets.UTF_8));
        audit.record(Change.of(staff, clock.instant(), ""), new ListExported(list, filter.area(), rows));
        return bytes.toByteArray();
    }

    /** Text goes in as text: a cell that begins with "=" is never a formula. */
    private void write(Worksheet sheet, int at, CaseRow row) {
        sheet.value(at, 0, row.number());
        sheet.value(at, 1, row.receivedOn());
        sheet.value(at, 2, row.adult());
        sheet.value(at, 3, row.role());
        sheet.value(at, 4, row.setting());
        sheet.value(at, 5, codes.label("allegations/sector", row.sector()));
        sheet.value(at, 6, codes.label("allegations/nature", row.nature()));
        sheet.value(at, 7, row.decision() == null ? "" : codes.label("allegations/decision", row.decision()));
        sheet.value(at, 8, row.decisionOn());
        sheet.value(at, 9, row.initialMeetingOn());
        sheet.value(at, 10, row.state());
        sheet.value(
                at,
                11,
                row.worstOutcome() != null
                        ? codes.label("allegations/outcome", row.worstOutcome())
                        : row.disposal() == null ? "" : codes.label("allegations/disposal", row.disposal()));
        sheet.value(at, 12, row.disposalOn());
        for (int column : new int[] {1, 8, 9, 12}) {
            sheet.style(at, column).format("dd/mm/yyyy").set();
        }
    }
}
