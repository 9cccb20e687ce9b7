package org.safeboard.allegations.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/**
 * Which cases go to whom, as chosen.
 *
 * @param of who leads them now; null for nobody
 */
public record HandOverForm(
        String area, @Nullable UUID of, @Nullable UUID to, DateInput on, String reason, List<String> cases) {

    record Typed(UUID to, LocalDate on) {}

    Typed typed() {
        var answers = new Answers();
        var next = answers.need("to", to, "Select who takes them over");
        var day = answers.need("on", on.date().orElse(null), "Enter the day from which they lead, like 27 3 2026");
        return answers.into(() -> new Typed(next.get(), day.get()));
    }

    List<UUID> chosen() {
        return cases.stream()
                .filter(it -> it.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }
}
