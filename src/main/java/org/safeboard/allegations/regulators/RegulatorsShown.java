package org.safeboard.allegations.regulators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.ClosingRule;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.referrals.Applying;
import org.safeboard.allegations.domain.referrals.RegulatorReferral;
import org.safeboard.allegations.domain.referrals.RegulatorReferrals;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

/** Regulators on the case file, in its timeline, and before it closes, whether or not the adult resigned. */
@Component
class RegulatorsShown implements CasePart, CaseDates, ClosingRule {
    private final RegulatorReferrals referrals;
    private final Codes codes;

    RegulatorsShown(RegulatorReferrals referrals, Codes codes) {
        this.referrals = referrals;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.CONCERN;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<RegulatorsPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        if (concern == null) {
            return Optional.empty();
        }
        var decided = referrals.findByConcernOrderByRegulator(concern.id());
        return Optional.of(new RegulatorsPart(
                contact.id().toString(),
                decided,
                undecided(contact, decided),
                AllegationAccess.mayConclude(staff, contact),
                contact.isOpen(),
                codes));
    }

    /** Those that apply to the case and of which nobody has decided whether they are told. */
    static List<Applying> undecided(Contact contact, List<RegulatorReferral> decided) {
        Set<String> done = decided.stream().map(RegulatorReferral::regulator).collect(Collectors.toSet());
        return Applying.to(contact).stream()
                .filter(it -> !done.contains(it.regulator()))
                .toList();
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        for (var it : kept(concern)) {
            var name = codes.label(RegulatorReferral.LIST, it.regulator());
            var decided = it.decided();
            dates.add(new Dated(
                    decided.decidedOn(), name + ": decided", decided.decision().label() + ". " + decided.reason()));
            if (decided.sentOn() != null) {
                dates.add(new Dated(decided.sentOn(), name + " told", decided.reference()));
            }
            if (decided.resultOn() != null) {
                dates.add(new Dated(
                        decided.resultOn(),
                        name + ": result",
                        codes.label(RegulatorReferral.RESULTS, decided.result())));
            }
        }
        return dates;
    }

    @Override
    public List<String> missing(Contact contact, @Nullable Concern concern) {
        return concern == null
                ? List.of()
                : undecided(contact, kept(concern)).stream()
                        .map(it -> "Whether to tell a regulator has not been decided: "
                                + codes.label(RegulatorReferral.LIST, it.regulator()))
                        .toList();
    }

    private List<RegulatorReferral> kept(@Nullable Concern concern) {
        return concern == null ? List.of() : referrals.findByConcernOrderByRegulator(concern.id());
    }
}
