package org.safeboard.people.matching.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeboard.platform.commands.Refusal;

/** All that is wrong in the files of one run, told together. */
final class Problems {
    private static final int TOLD = 100;
    private final List<String> first = new ArrayList<>();
    private int count;

    void add(String sentence) {
        if (count++ < TOLD) {
            first.add(sentence);
        }
    }

    void add(Path file, long line, String clause) {
        if (count < TOLD) {
            add("%s, line %,d: %s.".formatted(file, line, clause));
        } else {
            count++;
        }
    }

    /** Ends the run when anything is wrong. */
    void refuse() {
        if (count == 0) {
            return;
        }
        if (count > TOLD) {
            first.add("And %,d more.".formatted(count - TOLD));
        }
        throw new Refusal(String.join(System.lineSeparator(), first) + System.lineSeparator() + "Nothing was written.");
    }
}
