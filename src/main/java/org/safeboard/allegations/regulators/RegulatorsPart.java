package org.safeboard.allegations.regulators;

import java.util.List;
import org.safeboard.allegations.domain.referrals.Applying;
import org.safeboard.allegations.domain.referrals.RegulatorReferral;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Part;

/** The regulators that are told or have to be decided on, on the case file. */
public record RegulatorsPart(
        String file,
        List<RegulatorReferral> decided,
        List<Applying> undecided,
        boolean mayDecide,
        boolean open,
        Codes codes)
        implements Part {
    public String name(String regulator) {
        return codes.label(RegulatorReferral.LIST, regulator);
    }

    public String result(RegulatorReferral referral) {
        return codes.label(RegulatorReferral.RESULTS, referral.decided().result());
    }

    public String duty(RegulatorReferral referral) {
        var duty = referral.decided().duty();
        var name = referral.decided().dutyName();
        return duty == null ? name : name.isBlank() ? duty.label() : duty.label() + ": " + name;
    }
}
