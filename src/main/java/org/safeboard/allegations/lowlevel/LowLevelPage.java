package org.safeboard.allegations.lowlevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safeboard.allegations.lowlevel.LowLevelQuery.BySector;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.web.Page;

/** The low-level concerns that were shared, and from which sectors they came. */
public record LowLevelPage(
        String area,
        Set<String> areas,
        String sector,
        List<Option> sectors,
        List<SharedConcern> concerns,
        ReportingYear year,
        List<BySector> bySector)
        implements Page {

    public List<Option> sectorOptions() {
        var options = new ArrayList<Option>();
        options.add(new Option("", "All sectors"));
        options.addAll(sectors);
        options.add(new Option("none", Codes.NOT_RECORDED));
        return options;
    }

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }

    /** The sectors from which nothing came in the year. */
    public long silent() {
        return bySector.stream().filter(it -> it.shared() == 0).count();
    }
}
