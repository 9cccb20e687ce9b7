package org.safeboard.allegations.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Crossing.Agreed;
import org.safeboard.allegations.domain.boundary.Crossing.Began;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.allegations.domain.boundary.TimeTyped;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** The part of another authority, as typed. */
public record PartForm(
        @Nullable UUID authority,
        @Nullable Part part,
        String rule,
        String agreement,
        String shared,
        String lawfulBasis,
        String safety,
        DateInput began,
        String beganTime) {

    static PartForm blank(@Nullable Part part, LocalDate today) {
        return new PartForm(null, part, "", "", "", "", "", DateInput.of(today), "");
    }

    static PartForm of(Crossing kept) {
        var agreed = kept.agreed();
        var time = kept.began().time();
        return new PartForm(
                kept.authority(),
                agreed.part(),
                agreed.rule() == null ? "" : agreed.rule(),
                agreed.agreement(),
                agreed.shared(),
                agreed.lawfulBasis() == null ? "" : agreed.lawfulBasis(),
                agreed.safety(),
                DateInput.of(kept.began().on()),
                time == null ? "" : org.safeboard.platform.web.Dates.time(time));
    }

    /** What was typed, when all is there that must be. */
    record Typed(UUID authority, Agreed agreed, Began began) {}

    Typed typed() {
        var answers = new Answers();
        var chosen = answers.need("authority", authority, "Select the authority");
        var role = answers.need("part", part, "Select the part it has");
        answers.need("rule", rule, "Select the rule by which you decided it");
        var on = answers.need("began", began.date().orElse(null), "Enter the date, like 27 3 2026");
        var time = TimeTyped.read(beganTime, "beganTime", answers);
        return answers.into(() -> new Typed(
                chosen.get(),
                new Agreed(role.get(), rule, agreement, shared, lawfulBasis.isBlank() ? null : lawfulBasis, safety),
                new Began(on.get(), time)));
    }
}
