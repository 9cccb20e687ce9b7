package org.safeboard.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that may be about the same person, and why.
 *
 * @param agreement what agrees and what does not, in words, the names first
 * @param judged what somebody has judged about the two records; null where nobody has, or where only details were asked
 */
public record Candidate(
        UUID person,
        PersonDetails details,
        Strength strength,
        List<String> agreement,
        @Nullable Verdict judged) {
    /** How much speaks for it. It is an order to look through, never a decision. */
    public enum Strength {
        LIKELY("Likely the same person"),
        POSSIBLE("Possibly the same person");

        private final String words;

        Strength(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The agreement as one line: "family name sounds the same (Ahmed / Akhmed), date of birth one day apart". */
    public String why() {
        return String.join(", ", agreement);
    }

    Candidate judgedAs(@Nullable Verdict verdict) {
        return new Candidate(person, details, strength, agreement, verdict);
    }
}
