package org.safeboard.platform.charts;

import java.util.List;

/**
 * What a chart shows. The table with the same numbers stands under it; the chart is not the only place to read them.
 *
 * @param title what is counted, where and when
 * @param description what can be seen in it, in a sentence, for those who do not see it
 * @param unit "contacts", "days" or "%"; blank for none
 */
public record ChartData(String title, String description, List<String> categories, List<Series> series, String unit) {
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (var each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(each.name() + " has "
                        + each.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    boolean isEmpty() {
        return categories.isEmpty() || series.isEmpty();
    }

    double largest() {
        double largest = 0;
        for (var each : series) {
            for (var value : each.values()) {
                largest = Math.max(largest, value == null ? 0 : value);
            }
        }
        return largest;
    }

    /** The largest sum of all series in one category. */
    double largestStack() {
        double largest = 0;
        for (int i = 0; i < categories.size(); i++) {
            largest = Math.max(largest, stack(i));
        }
        return largest;
    }

    double stack(int category) {
        double sum = 0;
        for (var each : series) {
            var value = each.values().get(category);
            sum += value == null ? 0 : value;
        }
        return sum;
    }
}
