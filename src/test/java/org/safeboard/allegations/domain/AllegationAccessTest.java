package org.safeboard.allegations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;

/** The whole table of who may, role by role; what is not in it is refused. */
class AllegationAccessTest {
    private final Contact normal = Given.contact("EDU", false);
    private final Contact restricted = Given.contact("EDU", true);

    @Test
    void only_those_who_lead_decide_and_conclude() {
        assertThat(who(AllegationAccess::mayDecide, normal)).containsExactly(Role.LADO, Role.DSO);
        assertThat(who(AllegationAccess::mayConclude, normal)).containsExactly(Role.LADO, Role.DSO);
    }

    @Test
    void the_administrator_reads_and_keeps_what_is_not_restricted() {
        assertThat(who(AllegationAccess::mayRead, normal))
                .containsExactly(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        assertThat(who(AllegationAccess::mayKeep, restricted)).containsExactly(Role.LADO, Role.DSO);
    }

    @Test
    void an_adviser_sees_the_summary_of_the_own_sector() {
        assertThat(AllegationAccess.maySeeSummary(as(Role.SAFEGUARDING_ADVISER, "EDU"), normal))
                .isTrue();
        assertThat(AllegationAccess.mayRead(as(Role.SAFEGUARDING_ADVISER, "EDU"), normal))
                .isFalse();
        assertThat(AllegationAccess.maySeeSummary(as(Role.SAFEGUARDING_ADVISER, "FAI"), normal))
                .isFalse();
        assertThat(AllegationAccess.maySeeSummary(as(Role.SAFEGUARDING_ADVISER, "EDU"), restricted))
                .isFalse();
        assertThat(AllegationAccess.maySeeSummary(as(Role.SAFEGUARDING_ADVISER, "EDU"), Given.contact()))
                .isFalse();
    }

    @Test
    void a_role_counts_in_its_area_only() {
        var elsewhere = new Staff(
                UUID.randomUUID(),
                "Amira Lane",
                "",
                List.of(new Staff.Held(Role.LADO, "wolverhampton", "Council", null)));
        assertThat(AllegationAccess.maySeeSummary(elsewhere, normal)).isFalse();
        assertThat(AllegationAccess.mayLog(elsewhere, "walsall")).isFalse();
        assertThat(AllegationAccess.mayExport(elsewhere, "walsall")).isFalse();
    }

    private static List<Role> who(BiPredicate<Staff, Guarded> may, Contact contact) {
        return java.util.Arrays.stream(Role.values())
                .filter(it -> may.test(as(it, it == Role.SAFEGUARDING_ADVISER ? "EDU" : null), contact))
                .toList();
    }

    private static Staff as(Role role, @Nullable String sector) {
        return new Staff(
                UUID.randomUUID(), "Somebody", "", List.of(new Staff.Held(role, "walsall", "Council", sector)));
    }
}
