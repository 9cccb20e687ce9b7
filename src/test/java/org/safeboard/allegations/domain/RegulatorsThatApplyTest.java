package org.safeboard.allegations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.domain.ContactTest.fields;
import static org.safeboard.allegations.domain.Given.RECEIVED;
import static org.safeboard.allegations.domain.Given.TODAY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Contact.About;
import org.safeboard.allegations.domain.referrals.Applying;
import org.safeboard.allegations.domain.referrals.Duty;
import org.safeboard.allegations.domain.referrals.RegulatorClock;
import org.safeboard.allegations.domain.referrals.RegulatorReferral;
import org.safeboard.allegations.domain.referrals.RegulatorReferral.Decided;
import org.safeboard.allegations.domain.referrals.RegulatorReferral.Decision;

class RegulatorsThatApplyTest {
    private final Concern concern = Given.concern();

    @Test
    void the_sector_the_role_and_the_day_say_which_regulators_apply() {
        assertThat(applying("EYS", "")).containsExactly("OFSTED_EY");
        assertThat(applying("EDU", "Caretaker")).isEmpty();
        assertThat(applying("EDU", "Deputy head and teacher of maths")).containsExactly("TRA");
        // a social worker was registered elsewhere in 2014
        assertThat(applying("SOC", "Social worker")).containsExactly("HCPC");
        assertThat(applying("OTH", "", "FOSTER_CARER")).containsExactly("OFSTED_FOS");
        assertThat(applying("FOS", "", "FOSTER_CARER")).containsExactly("OFSTED_FOS");
        assertThat(applying("HEA", "School nurse")).containsExactly("CQC", "NMC");
    }

    @Test
    void an_early_years_provider_has_fourteen_days_from_the_allegation_whoever_decides_when() {
        var contact = Given.contact("EYS", false);
        assertThat(RegulatorClock.OFSTED_EY.steps(contact, null))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.began()).isEqualTo(RECEIVED);
                    assertThat(it.limit().limit().text()).isEqualTo("14 days");
                });
        var told = referral(
                "OFSTED_EY",
                new Decided(
                        Decision.REFER,
                        TODAY,
                        "It is its duty",
                        Duty.PROVIDER,
                        "",
                        RECEIVED.plusDays(3),
                        "",
                        null,
                        null));
        assertThat(RegulatorClock.OFSTED_EY.steps(contact, told))
                .extracting(it -> it.done())
                .containsExactly(RECEIVED.plusDays(3));
    }

    @Test
    void other_regulators_are_told_from_the_decision_on_and_not_at_all_where_it_says_so() {
        var contact = Given.contact("EDU", false);
        assertThat(RegulatorClock.TRA.steps(contact, null)).isEmpty();
        var to = new Decided(Decision.REFER, TODAY, "Dismissed", Duty.EMPLOYER, "", null, "", null, null);
        assertThat(RegulatorClock.TRA.steps(contact, referral("TRA", to)))
                .extracting(it -> it.began())
                .containsExactly(TODAY);
        var not = new Decided(Decision.NOT_REFER, TODAY, "A warning", null, "", null, "", null, null);
        assertThat(RegulatorClock.TRA.steps(contact, referral("TRA", not))).isEmpty();
    }

    @Test
    void a_decision_has_a_reason_and_somebody_whose_duty_it_is() {
        assertThat(fields(
                        () -> referral("TRA", new Decided(Decision.REFER, TODAY, " ", null, "", null, "", null, null))))
                .containsExactly("reason", "duty");
        assertThat(fields(() -> referral(
                        "TRA", new Decided(Decision.NOT_REFER, TODAY, "A warning", null, "", TODAY, "", null, null))))
                .containsExactly("sentOn");
    }

    private List<String> applying(String sector, String role) {
        return applying(sector, role, null);
    }

    private List<String> applying(String sector, String role, @Nullable String basis) {
        var it = Given.contact(sector, false);
        var contact = new Contact(
                it.id(),
                it.area(),
                it.number(),
                it.received(),
                it.call(),
                new About(null, "", role, basis, null, "", null, ""),
                it.details(),
                it.decision(),
                it.advice(),
                it.disposal(),
                it.restricted(),
                it.officeReference(),
                it.broughtInBy(),
                it.version());
        return Applying.to(contact).stream().map(Applying::regulator).toList();
    }

    private RegulatorReferral referral(String regulator, Decided decided) {
        return RegulatorReferral.of(concern, regulator, decided, TODAY);
    }
}
