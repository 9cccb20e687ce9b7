package org.safeboard.allegations.domain.incoming.answers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Problem;

/** One page of a referral as somebody filled it in. Its components are the fields of the page. */
public interface Answered {
    /** What is missing or cannot be read, each at its field. */
    List<Problem> problems();

    /** The answers in the words of the page; what was left empty is left out. */
    List<Line> lines();

    /** A question and what was answered. */
    record Line(String question, String answer) {}

    /** Yes, no, or not known, which is an answer too. */
    enum Known {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("I do not know");

        private final String label;

        Known(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Collects the lines of a page. */
    final class Lines {
        private final List<Line> lines = new ArrayList<>();

        Lines line(String question, String answer) {
            if (!answer.isBlank()) {
                lines.add(new Line(question, answer.strip()));
            }
            return this;
        }

        Lines line(String question, @Nullable Known answer) {
            return line(question, answer == null ? "" : answer.label());
        }

        List<Line> list() {
            return List.copyOf(lines);
        }
    }

    /** Collects the problems of a page. */
    final class Missing {
        private final List<Problem> problems = new ArrayList<>();

        Missing unless(boolean there, String field, String sentence) {
            if (!there) {
                problems.add(new Problem(field, sentence));
            }
            return this;
        }

        List<Problem> list() {
            return List.copyOf(problems);
        }
    }
}
