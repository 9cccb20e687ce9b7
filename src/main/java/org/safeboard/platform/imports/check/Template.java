package org.safeboard.platform.imports.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.safeboard.platform.imports.fields.ImportField;
import org.safeboard.platform.imports.fields.ImportFields;

/**
 * An empty file to fill in, as CSV: what each column means, the headings, an example row. The first row may stay, since
 * what stands above the headings is not read; nor is the example.
 */
public final class Template {
    private Template() {}

    public static void write(ImportFields fields, Appendable to) {
        try (var csv = CSVFormat.EXCEL.print(to)) {
            csv.printRecord(fields.all().stream().map(Template::meaning).toList());
            csv.printRecord(fields.all().stream().map(ImportField::heading).toList());
            csv.printRecord(fields.all().stream().map(ImportField::example).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String meaning(ImportField field) {
        return (field.required() ? "Needed. " : "") + field.explanation();
    }
}
