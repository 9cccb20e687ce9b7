package org.safeboard.allegations.dbs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.ClosingRule;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.referrals.DbsReferrals;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

/** The referral to the Disclosure and Barring Service on the case file, in its timeline, and before it closes. */
@Component
class DbsShown implements CasePart, CaseDates, ClosingRule {
    private final DbsReferrals referrals;
    private final Codes codes;

    DbsShown(DbsReferrals referrals, Codes codes) {
        this.referrals = referrals;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.CONCERN;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<DbsPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        return concern == null
                ? Optional.empty()
                : Optional.of(new DbsPart(
                        contact.id().toString(),
                        concern.dbs(),
                        referrals.of(concern),
                        AllegationAccess.mayConclude(staff, contact),
                        codes));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        if (concern != null) {
            var referral = referrals.of(concern);
            var sending = referral.sending();
            add(dates, referral.conditions().metOn(), "Both conditions of a DBS referral met", "");
            add(dates, sending.saidOn(), "The employer said that the DBS referral was sent", sending.dutyName());
            add(dates, sending.sentOn(), "DBS referral sent", concern.dbs().reference());
            add(dates, sending.seenOn(), "Evidence of the DBS referral seen", sending.seenWhat());
            var result = sending.result();
            add(
                    dates,
                    sending.resultOn(),
                    "Result of the DBS referral",
                    result == null ? "" : codes.label(DecideDbs.RESULTS, result));
        }
        return dates;
    }

    private static void add(List<Dated> dates, @Nullable LocalDate on, String what, String detail) {
        if (on != null) {
            dates.add(new Dated(on, what, detail));
        }
    }

    @Override
    public List<String> missing(Contact contact, @Nullable Concern concern) {
        return concern != null
                        && referrals.findByConcern(concern.id()).stream()
                                .anyMatch(it -> it.awaitsEvidence(concern.dbs().decision()))
                ? List.of("Nobody has seen evidence that the adult was referred to the Disclosure and Barring Service")
                : List.of();
    }
}
