package org.safeboard.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.imports.ImportReport;
import org.safeboard.platform.imports.Imports;
import org.safeboard.platform.imports.Progress;
import org.springframework.boot.test.context.TestComponent;

/** Brings the example year into an area of a test, through the same import that the demo uses. */
@TestComponent
public class ExampleFiles {
    private static final Path FOLDER = Path.of("examples/walsall-2013-14");

    private final Imports imports;

    ExampleFiles(Imports imports) {
        this.imports = imports;
    }

    /** Both years, as the LADO's administrator of the area brings them in. */
    public void bringInto(Cast.Area area) {
        var administrator = area.ladoAdministrator();
        for (var file : List.of("lado-2012-13.csv", "lado-2013-14.xlsx")) {
            ImportReport report = imports.bringIn(
                    area.code(),
                    "allegations",
                    FOLDER.resolve(file),
                    Change.of(administrator, Instant.now(), ""),
                    Progress.NONE);
            if (report.problemCount() > 0) {
                throw new IllegalStateException("The example has problems: " + report.problems());
            }
        }
    }
}
