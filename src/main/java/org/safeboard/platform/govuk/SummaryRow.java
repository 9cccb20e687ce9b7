package org.safeboard.platform.govuk;

import gg.jte.Content;
import java.util.List;

/** A key and its value in a summary list, with links to change it. */
public record SummaryRow(String key, Content value, List<Link> actions) {
    public static SummaryRow of(String key, String value, Link... actions) {
        return new SummaryRow(key, Html.text(value), List.of(actions));
    }

    public static SummaryRow of(String key, Content value, Link... actions) {
        return new SummaryRow(key, value, List.of(actions));
    }
}
