package org.safeboard.allegations.overturn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.reopening.OutcomeVersions;
import org.safeboard.allegations.overturn.OutcomesPart.Row;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

@Component
class OutcomesOnTheFile implements CasePart, CaseDates {
    private final Allegations allegations;
    private final OutcomeVersions versions;
    private final Codes codes;

    OutcomesOnTheFile(Allegations allegations, OutcomeVersions versions, Codes codes) {
        this.allegations = allegations;
        this.versions = versions;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.CONCERN;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<OutcomesPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var may = contact.isOpen() && AllegationAccess.mayReopen(staff, contact);
        var rows = rows(concern, may).stream().filter(Row::anything).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new OutcomesPart(contact, rows, codes));
    }

    private List<Row> rows(@Nullable Concern concern, boolean may) {
        return concern == null
                ? List.of()
                : allegations.findByConcernOrderBySeq(concern.id()).stream()
                        .map(it -> new Row(it, versions.findByAllegationOrderByNumber(it.id()), may && it.concluded()))
                        .toList();
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        return rows(concern, false).stream()
                .flatMap(row -> row.former().stream()
                        .map(it -> new Dated(
                                it.outcomeOn(),
                                "Former outcome of allegation %d"
                                        .formatted(row.allegation().seq()),
                                codes.label("allegations/outcome", it.outcome().name()) + ", replaced on "
                                        + org.safeboard.platform.web.Dates.day(it.replacedOn()))))
                .toList();
    }
}
