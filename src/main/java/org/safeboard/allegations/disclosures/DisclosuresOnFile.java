package org.safeboard.allegations.disclosures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.disclosures.Disclosure;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

/** What third parties asked and were told, on the case file and in its timeline. */
@Component
class DisclosuresOnFile implements CasePart, CaseDates {
    private final KeepDisclosure disclosures;
    private final Codes codes;

    DisclosuresOnFile(KeepDisclosure disclosures, Codes codes) {
        this.disclosures = disclosures;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TOLD;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<DisclosuresPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var lines = disclosures.of(contact).stream()
                .map(it -> new DisclosuresPart.Line(
                        it.id(),
                        it.asked().on(),
                        by(it),
                        it.answer() == null ? "" : it.answer().given()))
                .toList();
        return Optional.of(new DisclosuresPart(contact.id(), AllegationAccess.mayKeep(staff, contact), lines));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        for (var it : disclosures.of(contact)) {
            dates.add(new Dated(it.asked().on(), "Asked what is held", by(it)));
            var answer = it.answer();
            if (answer != null) {
                dates.add(new Dated(answer.on(), "Answered what is held", by(it)));
            }
        }
        return dates;
    }

    private String by(Disclosure it) {
        return "%s, %s"
                .formatted(
                        codes.label("allegations/disclosure-to", it.asked().by()),
                        it.asked().byName());
    }
}
