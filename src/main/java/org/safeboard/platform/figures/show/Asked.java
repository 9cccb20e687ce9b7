package org.safeboard.platform.figures.show;

import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.ReportingYear;

/** What a page of figures is asked for; whatever is left blank is chosen for the reader. */
record Asked(String area, String year, String audience) {

    ReportingYear yearOr(ReportingYear otherwise) {
        return ReportingYear.parse(year).filter(Choices::isOffered).orElse(otherwise);
    }

    Audience readers() {
        for (var each : Audience.values()) {
            if (each.name().equals(audience)) {
                return each;
            }
        }
        return Audience.WORKING;
    }
}
