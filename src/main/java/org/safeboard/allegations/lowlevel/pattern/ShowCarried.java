package org.safeboard.allegations.lowlevel.pattern;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.lowlevel.LowLevelQuery;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Shows on the file of a referral every low-level concern it carries. */
@Component
class ShowCarried implements CasePart, CaseDates {
    private final LowLevelQuery query;

    ShowCarried(LowLevelQuery query) {
        this.query = query;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.SUMMARY;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<CarriedPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var carried = query.carriedBy(contact.id(), contact.area(), staff);
        return carried.isEmpty() ? Optional.empty() : Optional.of(new CarriedPart(carried));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        return query.datesCarriedBy(contact.id(), contact.restricted()).stream()
                .map(it -> new Dated(it.receivedOn(), "Low-level concern shared", it.number()))
                .toList();
    }
}
