package org.safeboard.platform.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.imports.fields.ImportFields;

/** Something a module lets people bring in from a spreadsheet. Declared as a component. */
public interface ImportKind {
    /** As it is typed after {@code --as}, such as {@code allegations}. */
    String id();

    /** What a row is, for a heading: "Contacts of the LADO". */
    String title();

    ImportFields fields();

    /** The folder on the class path with a file of known words per list: columns code and word. */
    String words();

    boolean mayBringIn(Staff staff, String area);

    /**
     * The field whose value is a row's own number in the office, unique in an area; a row without it is recognised by
     * {@link #recognisedBy}.
     */
    String reference();

    /** The fields by which a row without a number is known again. */
    List<String> recognisedBy();

    /** The checks of this file: asked once a file, so that it may remember rows. */
    RowCheck checking(String area, LocalDate today);

    /** Writes rows that were found good, within the caller's transaction, and says of each which record it became. */
    void write(List<ImportRow> rows, Bringing into);

    /** How many of the records that an import made somebody has changed or added to since. */
    int touchedSince(UUID importId);

    /** Removes everything an import made, within the caller's transaction. */
    void takeBack(UUID importId, String area);

    /** The page of a record that was brought in. */
    String page(UUID record);

    /** Looks at a row whose cells could be read, and says with {@link ImportRow#wrong} what is wrong with it. */
    @FunctionalInterface
    interface RowCheck {
        void check(ImportRow row);
    }
}
