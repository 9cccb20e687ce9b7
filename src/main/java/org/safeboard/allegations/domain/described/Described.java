package org.safeboard.allegations.domain.described;

import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;

/**
 * The adult or the child of a contact, as figures count them. Blank is not recorded; "not known" is an answer of its own.
 *
 * @param age when it happened, in whole years, where there is no date of birth
 */
public record Described(
        Who who,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String disability,
        @Nullable Integer age) {

    /** Whom it describes. */
    public enum Who {
        ADULT("adult", 10, 110),
        CHILD("child", 0, 17);

        private final String word;
        private final int youngest;
        private final int oldest;

        Who(String word, int youngest, int oldest) {
            this.word = word;
            this.youngest = youngest;
            this.oldest = oldest;
        }

        /** As it stands in the names of fields: {@code adultSex}. */
        public String word() {
            return word;
        }
    }

    public static Described nothing(Who who) {
        return new Described(who, null, null, null, null);
    }

    /** @throws org.safeboard.platform.rules.RulesBroken where it cannot be */
    public Described checked() {
        Rules.check(
                        age == null || age >= who.youngest && age <= who.oldest,
                        who.word + "Age",
                        "Age of the %s when it happened must be from %d to %d"
                                .formatted(who.word, who.youngest, who.oldest))
                .orRefuse();
        return this;
    }

    public boolean isRecorded() {
        return sex != null || ethnicity != null || disability != null || age != null;
    }
}
