package org.safeboard.annualreport.overview;

import java.util.List;
import org.safeboard.annualreport.domain.ChapterState;
import org.safeboard.platform.web.Page;

/** The years of every area the reader writes for, with their chapters. */
public record OverviewPage(List<AreaYears> areas) implements Page {
    /** An area and its years, the latest first. */
    public record AreaYears(String name, List<Row> rows) {}

    /**
     * A chapter of a year.
     *
     * @param published the day of its latest edition; blank where there is none
     */
    public record Row(String year, String chapter, ChapterState state, String published, String href) {}
}
