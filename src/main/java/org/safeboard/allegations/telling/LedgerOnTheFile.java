package org.safeboard.allegations.telling;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.ClosingRule;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.telling.Ledger;
import org.safeboard.allegations.domain.telling.Matter;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Part;
import org.springframework.stereotype.Component;

/** The ledger on the case file, in its timeline, and before it closes. */
@Component
class LedgerOnTheFile implements CasePart, CaseDates, ClosingRule {
    private final LedgerOfCase ledger;
    private final LedgerLines lines;

    LedgerOnTheFile(LedgerOfCase ledger, LedgerLines lines) {
        this.ledger = ledger;
        this.lines = lines;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TOLD;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<? extends Part> show(Contact contact, @Nullable Concern concern, Staff staff) {
        return contact.decision() == null
                ? Optional.empty()
                : Optional.of(new TellingPart(contact.id(), lines.of(contact)));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        return ledger.rows(contact.id()).stream()
                .filter(it -> it.told() != null && it.matter() != Matter.ALLEGATION)
                .map(it -> new Dated(
                        java.util.Objects.requireNonNull(it.told()).on(),
                        "Told: " + it.who(),
                        it.matter().label()))
                .toList();
    }

    /** A case with a concern does not close while somebody still has to be told. */
    @Override
    public List<String> missing(Contact contact, @Nullable Concern concern) {
        return concern == null
                ? List.of()
                : Ledger.open(ledger.rows(contact.id())).stream()
                        .map(LedgerOnTheFile::sentence)
                        .toList();
    }

    private static String sentence(Telling row) {
        var what = row.matter().label().toLowerCase(java.util.Locale.UK);
        return switch (row.state()) {
            case WITHHELD -> "%s: telling is still withheld (%s)".formatted(row.who(), what);
            case RETURNED -> "%s: the letter came back and they are still to be told (%s)".formatted(row.who(), what);
            default -> "%s: still to be told (%s)".formatted(row.who(), what);
        };
    }
}
