package org.safeboard.allegations.reopen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.reopening.Reopenings;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

@Component
class ReopenedOnTheFile implements CasePart, CaseDates {
    private final Reopenings reopenings;
    private final Codes codes;

    ReopenedOnTheFile(Reopenings reopenings, Codes codes) {
        this.reopenings = reopenings;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TOP;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<ReopenedPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var all = reopenings.findByContactOrderByReopenedOn(contact.id());
        var may = !contact.isOpen() && AllegationAccess.mayReopen(staff, contact);
        return all.isEmpty() && !may ? Optional.empty() : Optional.of(new ReopenedPart(contact, all, may, codes));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        return reopenings.findByContactOrderByReopenedOn(contact.id()).stream()
                .flatMap(it -> java.util.stream.Stream.of(
                        new Dated(it.closedOn(), "Closed", codes.label("allegations/disposal", it.closedAs())),
                        new Dated(it.reopenedOn(), "Opened again", it.reason())))
                .toList();
    }
}
