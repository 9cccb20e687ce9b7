package org.safeboard.platform.figures.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Dimension.Choice;
import org.springframework.stereotype.Component;

/** The rows of a breakdown: what the year's code list offers, whatever else was counted, and "Not recorded". */
@Component
public class RowLabels {
    private final Codes codes;

    RowLabels(Codes codes) {
        this.codes = codes;
    }

    /** In their order, those that were counted always among them. */
    public List<Choice> rows(Dimension dimension, String area, Period period, Set<String> counted) {
        var rows = new LinkedHashMap<String, Choice>();
        if (dimension.codes().isEmpty()) {
            for (var choice : dimension.choices()) {
                if (choice.always() || counted.contains(choice.code())) {
                    rows.put(choice.code(), choice);
                }
            }
        } else {
            for (var code : codes.all(dimension.codes(), area)) {
                var inForce = (code.from() == null || !code.from().isAfter(period.last()))
                        && (code.until() == null || !code.until().isBefore(period.first()));
                if (inForce || counted.contains(code.code())) {
                    rows.put(code.code(), new Choice(code.code(), code.label()));
                }
            }
            rows.put(Dimension.NOT_RECORDED, new Choice(Dimension.NOT_RECORDED, Codes.NOT_RECORDED));
        }
        // a code that is on no list any more is shown as it is, so that the rows still add up
        counted.stream().sorted().forEach(code -> rows.computeIfAbsent(code, it -> new Choice(it, label(it))));
        return List.copyOf(rows.values());
    }

    /** About how many rows there are. */
    int size(Dimension dimension, String area) {
        return 1
                + (dimension.codes().isEmpty()
                        ? dimension.choices().size()
                        : codes.all(dimension.codes(), area).size());
    }

    private static String label(String code) {
        return code.equals(Dimension.NOT_RECORDED) ? Codes.NOT_RECORDED : code;
    }
}
