package org.safeboard.allegations.lowlevel.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcerns;
import org.safeboard.allegations.lowlevel.LowLevelQuery;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** Shows a low-level concern on the file of its contact. */
@Component
class OnTheFile implements CasePart, CaseDates {
    private final LowLevelQuery query;
    private final LowLevelConcerns concerns;

    OnTheFile(LowLevelQuery query, LowLevelConcerns concerns) {
        this.query = query;
        this.concerns = concerns;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.SUMMARY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<ConcernPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        return query.one(contact, staff)
                .map(it -> new ConcernPart(
                        it,
                        query.referralsCarrying(contact.id(), AllegationAccess.mayDecide(staff, contact)),
                        AllegationAccess.mayKeep(staff, contact)));
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var reviewed = concerns.findById(contact.id()).stream()
                .flatMap(it -> Stream.ofNullable(it.review().reviewedOn()))
                .map(it -> new Dated(it, "The employer reviewed the low-level concern", ""));
        var carried = query.referralsCarrying(contact.id(), contact.restricted()).stream()
                .map(it -> new Dated(it.receivedOn(), "Carried into a referral", it.number()));
        return Stream.concat(reviewed, carried).toList();
    }
}
