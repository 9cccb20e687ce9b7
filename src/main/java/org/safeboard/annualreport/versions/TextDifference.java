package org.safeboard.annualreport.versions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two texts line by line: what stayed, what went, what is new. */
public final class TextDifference {
    private static final long MOST_COMPARED = 4_000_000;

    private TextDifference() {}

    /** A line of either text. */
    public record Line(Fate fate, String text) {}

    /** What became of a line. */
    public enum Fate {
        SAME,
        GONE,
        NEW
    }

    /** The shortest way from one text to the other. Where both are very long, all between what they share at both ends. */
    static List<Line> between(String before, String after) {
        var one = before.lines().toList();
        var other = after.lines().toList();
        int least = Math.min(one.size(), other.size());
        int head = 0;
        while (head < least && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        var lines = new ArrayList<Line>();
        all(lines, Fate.SAME, one.subList(0, head));
        middle(lines, one.subList(head, one.size() - tail), other.subList(head, other.size() - tail));
        all(lines, Fate.SAME, one.subList(one.size() - tail, one.size()));
        return Collections.unmodifiableList(lines);
    }

    private static void middle(List<Line> lines, List<String> one, List<String> other) {
        if ((long) one.size() * other.size() > MOST_COMPARED) {
            all(lines, Fate.GONE, one);
            all(lines, Fate.NEW, other);
            return;
        }
        var common = common(one, other);
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                lines.add(new Line(Fate.SAME, one.get(i++)));
                j++;
            } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Fate.GONE, one.get(i++)));
            } else {
                lines.add(new Line(Fate.NEW, other.get(j++)));
            }
        }
    }

    /** How long the longest common sequence is of what follows line i of one and line j of the other. */
    private static int[][] common(List<String> one, List<String> other) {
        var common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void all(List<Line> lines, Fate fate, List<String> texts) {
        texts.forEach(it -> lines.add(new Line(fate, it)));
    }
}
