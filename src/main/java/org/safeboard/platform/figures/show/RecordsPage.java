package org.safeboard.platform.figures.show;

import org.safeboard.platform.figures.records.Records.Behind;
import org.safeboard.platform.web.Page;

/**
 * The records behind a number.
 *
 * @param figure the title of the figure
 * @param row the label of the row
 * @param column the heading of the column
 * @param back the figure's page
 */
public record RecordsPage(String figure, String row, String column, String back, Behind behind) implements Page {
    public long left() {
        return behind.count() - behind.listed().size();
    }
}
