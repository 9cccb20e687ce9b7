package org.safeboard.allegations.domain.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What there was to learn from a case, for the employer and for the service. Nothing is an answer too.
 *
 * @param themes codes of a list; none where there was nothing to learn
 */
@Table(schema = "allegations")
public record Learning(
        @Id UUID contact,
        List<String> themes,
        String learnt,
        LocalDate answeredOn,
        UUID answeredBy,
        @Version @Nullable Integer version) {

    /** Was there anything to learn? */
    public enum Answer {
        NONE("No"),
        SOMETHING("Yes");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Learning answered(
            UUID contact,
            Answer answer,
            List<String> themes,
            String learnt,
            LocalDate on,
            UUID by,
            @Nullable Learning before) {
        var something = answer == Answer.SOMETHING;
        Rules.check(!something || !themes.isEmpty(), "themes", "Select at least one theme")
                .and(!something || !learnt.isBlank(), "learnt", "Enter what was learnt")
                .and(
                        something || (themes.isEmpty() && learnt.isBlank()),
                        "answer",
                        "Say that there was something to learn, or clear the themes and what was learnt")
                .orRefuse();
        return new Learning(contact, themes, learnt.strip(), on, by, before == null ? null : before.version());
    }

    public Answer answer() {
        return themes.isEmpty() ? Answer.NONE : Answer.SOMETHING;
    }
}
