package org.safeboard.allegations.bringin;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.codes.Code;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.imports.ImportRow;

/** The outcomes that could be chosen on a day: between 2012 and 2018 "false" stood where "unfounded" was. */
record OutcomeList(List<Code> codes) {
    static OutcomeList in(Codes codes, String area) {
        return new OutcomeList(codes.descriptions("allegations/outcome", area));
    }

    /** What a row's office word means, by the list of the day on which it was closed. */
    OfficeOutcome of(ImportRow row) {
        var on = row.date("closed") == null ? row.date("received") : row.date("closed");
        return OfficeOutcome.of(row.code("outcome"), offered("FAL", on), offered("UNF", on));
    }

    private boolean offered(String code, @org.jspecify.annotations.Nullable LocalDate on) {
        return on == null || codes.stream().anyMatch(it -> it.code().equals(code) && it.isOffered(on));
    }
}
