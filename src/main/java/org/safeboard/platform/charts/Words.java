package org.safeboard.platform.charts;

import java.util.ArrayList;
import java.util.List;

/** Breaks labels into lines by an estimate of their width, since the server does not lay text out. */
final class Words {
    private static final String NARROW = "iljtfrI.,:;'|!()[]- ";
    private static final String WIDE = "mwMWQOGCD@%";

    private Words() {}

    static double width(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            ems += NARROW.indexOf(letter) >= 0 ? 0.28 : WIDE.indexOf(letter) >= 0 ? 0.78 : 0.52;
        }
        return ems * size;
    }

    /** Lines no wider than asked, where words allow; the last of too many ends with an ellipsis. */
    static List<String> wrap(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.getLast() + "…");
        return kept;
    }
}
