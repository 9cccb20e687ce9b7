package org.safeboard.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safeboard.examples.sheet.NewXlsx;
import org.safeboard.examples.sheet.OldCsv;
import org.safeboard.examples.year.OfficeRow;
import org.safeboard.examples.year.Plan;
import org.safeboard.examples.year.YearOfWork;

/** Writes the spreadsheets of {@code examples/walsall-2013-14} again; the same ones each time. */
public final class ExampleYear {
    static final Path FOLDER = Path.of("examples", "walsall-2013-14");
    static final String OLDER = "lado-2012-13.csv";
    static final String NEWER = "lado-2013-14.xlsx";

    private ExampleYear() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(OLDER), older());
        Files.write(FOLDER.resolve(NEWER), newer());
    }

    static byte[] older() throws IOException {
        return OldCsv.write(olderRows(), 1213);
    }

    static byte[] newer() throws IOException {
        return NewXlsx.write(newerRows(), 1314);
    }

    static List<OfficeRow> olderRows() {
        return new YearOfWork(Plan.of2012(), 180).rows();
    }

    static List<OfficeRow> newerRows() {
        return new YearOfWork(Plan.of2013(), 239).rows();
    }
}
