package org.safeboard.platform.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of numbers of a chart.
 *
 * @param values one for each category, zero or more; null where a number is protected or missing
 */
public record Series(String name, List<@Nullable Double> values) {
    public Series {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        for (var value : values) {
            if (value != null && (value < 0 || !Double.isFinite(value))) {
                throw new IllegalArgumentException("A chart shows numbers from zero: " + value);
            }
        }
    }

    double sum() {
        double sum = 0;
        for (var value : values) {
            sum += value == null ? 0 : value;
        }
        return sum;
    }
}
