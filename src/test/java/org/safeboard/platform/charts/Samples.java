package org.safeboard.platform.charts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One chart of each kind, easy and awkward. */
public final class Samples {
    private Samples() {}

    public static Map<String, String> all(Look look) {
        var charts = new LinkedHashMap<String, String>();
        charts.put("Bars", Charts.bars(sectors(), look));
        charts.put("Bars of two years, one number protected", Charts.bars(twoYears(), look));
        charts.put("Columns", Charts.columns(months(), look));
        charts.put("Columns of two years", Charts.columns(quarters(), look));
        charts.put("Stacked bars", Charts.stackedBars(outcomes(), look));
        charts.put("Line", Charts.line(months(), look));
        charts.put("Lines of three years, one number protected", Charts.line(threeYears(), look));
        charts.put("Doughnut", Charts.doughnut(natures(), look));
        charts.put("Doughnut of one part", Charts.doughnut(onePart(), look));
        charts.put(
                "Nothing", Charts.bars(new ChartData("Nothing", "There is nothing.", List.of(), List.of(), ""), look));
        return charts;
    }

    static ChartData sectors() {
        return data(
                "Contacts by sector, 2013-14",
                List.of(
                        "Education",
                        "Early years and childcare",
                        "Foster care and residential care for children, run by independent providers & others",
                        "Health",
                        "Not recorded"),
                "contacts",
                series("2013-14", 92.0, 51.0, 38.0, 11.0, 4.0));
    }

    static ChartData twoYears() {
        return data(
                "Contacts by sector, 2012-13 and 2013-14",
                List.of("Education", "Early years and childcare", "Police"),
                "contacts",
                series("2012-13", 70.0, 44.0, null),
                series("2013-14", 92.0, 51.0, 6.0));
    }

    static ChartData months() {
        return data(
                "Contacts by month, 2013-14",
                List.of("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"),
                "contacts",
                series("2013-14", 15.0, 22.0, 19.0, 24.0, 9.0, 17.0, 25.0, 21.0, 14.0, 23.0, 26.0, 24.0));
    }

    static ChartData quarters() {
        return data(
                "Contacts by quarter, 2012-13 and 2013-14",
                List.of("April to June", "July to September", "October to December", "January to March"),
                "contacts",
                series("2012-13", 40.0, 33.0, 51.0, 56.0),
                series("2013-14", 56.0, 50.0, null, 73.0));
    }

    static ChartData outcomes() {
        return data(
                "Outcomes by nature, 2013-14",
                List.of("Physical", "Sexual", "Neglect"),
                "meetings",
                series("Substantiated", 21.0, 9.0, 2.0),
                series("Unsubstantiated", 14.0, 6.0, 1.0),
                series("Unfounded", 8.0, 2.0, 5.0),
                series("Malicious", 2.0, null, 0.0),
                series("Ongoing", 5.0, 4.0, 1.0));
    }

    static ChartData threeYears() {
        return data(
                "Meetings within five working days, 2011-12 to 2013-14",
                List.of("Q1", "Q2", "Q3", "Q4"),
                "%",
                series("2011-12", 61.5, 64.0, 70.0, 66.0),
                series("2012-13", 68.0, null, 71.0, 74.0),
                series("2013-14", 72.0, 69.0, 75.0, 73.0));
    }

    static ChartData natures() {
        return data(
                "Meetings by nature, 2013-14",
                List.of("Physical", "Sexual", "Emotional", "Neglect"),
                "meetings",
                series("2013-14", 45.0, 7.0, 8.0, 7.0));
    }

    static ChartData onePart() {
        return data("Meetings by nature", List.of("Physical", "Sexual"), "meetings", series("2013-14", 5.0, null));
    }

    private static ChartData data(String title, List<String> categories, String unit, Series... series) {
        return new ChartData(title, "A sample with invented numbers.", categories, List.of(series), unit);
    }

    private static Series series(String name, @Nullable Double... values) {
        return new Series(name, Arrays.asList(values));
    }
}
