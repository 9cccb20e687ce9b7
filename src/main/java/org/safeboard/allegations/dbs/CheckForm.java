package org.safeboard.allegations.dbs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.referrals.DbsReferral.Conditions;
import org.safeboard.allegations.domain.referrals.Harm;
import org.safeboard.allegations.domain.referrals.Permission;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

/** The answers to the two questions; they name nobody, so that they may stand in an address. */
public record CheckForm(
        @Nullable Permission permission, @Nullable Harm harm, boolean asked) {

    List<Problem> problems() {
        if (!asked) {
            return List.of();
        }
        var answers = new Answers();
        answers.need("permission", permission, "Select whether the adult was removed from work with children");
        answers.need("harm", harm, "Select what the adult did or may do");
        try {
            answers.into(() -> true);
            return List.of();
        } catch (RulesBroken unanswered) {
            return unanswered.problems();
        }
    }

    public boolean isAnswered() {
        return permission != null && harm != null;
    }

    public boolean areMet() {
        return new Conditions(permission, "", harm, "", null).areMet();
    }
}
