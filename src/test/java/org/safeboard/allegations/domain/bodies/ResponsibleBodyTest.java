package org.safeboard.allegations.domain.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concern.Dbs;
import org.safeboard.allegations.domain.bodies.ResponsibleBody.Entered;
import org.safeboard.allegations.domain.bodies.ResponsibleBody.Reached;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class ResponsibleBodyTest {
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 2);
    private final Concern concern =
            new Concern(UUID.randomUUID(), UUID.randomUUID(), "walsall", TODAY, null, Dbs.NONE, null, null, null);

    @Test
    void an_agency_and_a_host_are_two_bodies_of_one_concern() {
        var agency = body(BodyKind.AGENCY_SUPPLIER, "Chalk Supply", "");
        var host = body(BodyKind.HOST, "Elmtree School", "");
        assertThat(List.of(agency, host)).allMatch(it -> it.concern().equals(concern.id()) && it.answers());
    }

    @Test
    void where_nobody_is_responsible_the_lado_has_a_plan() {
        assertThat(refused(BodyKind.NONE_IDENTIFIED, "", ""))
                .containsExactly(
                        new Problem("plan", "Nobody is responsible: enter what the LADO does instead, and by when"));
        var nobody = body(BodyKind.NONE_IDENTIFIED, "", "The police ask the landlord to end the hire by Friday");
        assertThat(nobody.answers()).isFalse();
    }

    @Test
    void a_body_has_a_name_and_a_plan_is_for_nobody() {
        assertThat(refused(BodyKind.EMPLOYER, " ", "Wait"))
                .extracting(Problem::field)
                .containsExactly("name", "plan");
        assertThat(refused(BodyKind.NONE_IDENTIFIED, "Elmtree School", "Wait"))
                .extracting(Problem::field)
                .containsExactly("name");
    }

    @Test
    void one_that_is_no_longer_responsible_stays_in_the_file() {
        var ended = body(BodyKind.EMPLOYER, "Elmtree School", "")
                .change(new Entered(BodyKind.EMPLOYER, null, "Elmtree School", Reached.UNKNOWN, "", "", TODAY), TODAY);
        assertThat(ended.answers()).isFalse();
    }

    private ResponsibleBody body(BodyKind kind, String name, String plan) {
        return ResponsibleBody.of(concern, new Entered(kind, null, name, Reached.UNKNOWN, "", plan, null), TODAY);
    }

    private List<Problem> refused(BodyKind kind, String name, String plan) {
        return catchThrowableOfType(RulesBroken.class, () -> body(kind, name, plan))
                .problems();
    }
}
