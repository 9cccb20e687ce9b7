package org.safeboard.allegations.dbs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Concern.Dbs;
import org.safeboard.allegations.domain.referrals.DbsReferral;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Part;

/** The decision on a referral to the Disclosure and Barring Service, on the case file. */
public record DbsPart(String file, Dbs dbs, DbsReferral referral, boolean mayDecide, Codes codes) implements Part {
    public String decision() {
        return dbs.decision() == null ? "Not decided" : codes.label(DecideDbs.LIST, dbs.decision());
    }

    public String permission() {
        var permission = referral.conditions().permission();
        return permission == null ? "" : permission.label();
    }

    public String harm() {
        var harm = referral.conditions().harm();
        return harm == null ? "" : harm.label();
    }

    public String duty() {
        var duty = referral.sending().duty();
        return duty == null ? "" : duty.label();
    }

    public String result(@Nullable String code) {
        return codes.label(DecideDbs.RESULTS, Objects.requireNonNullElse(code, ""));
    }

    public boolean awaitsEvidence() {
        return referral.version() != null && referral.awaitsEvidence(dbs.decision());
    }
}
