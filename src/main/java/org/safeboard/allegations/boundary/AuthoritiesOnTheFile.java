package org.safeboard.allegations.boundary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.boundary.AuthoritiesPart.Row;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.BoundaryAccess;
import org.safeboard.allegations.domain.boundary.Crossings;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

@Component
class AuthoritiesOnTheFile implements CasePart, CaseDates {
    private final Crossings crossings;
    private final KeepParts keep;
    private final Codes codes;
    private final Clock clock;

    AuthoritiesOnTheFile(Crossings crossings, KeepParts keep, Codes codes, Clock clock) {
        this.crossings = crossings;
        this.keep = keep;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.AUTHORITIES;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<AuthoritiesPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var today = LocalDate.now(clock.withZone(Change.LONDON));
        return Optional.of(
                new AuthoritiesPart(contact, rows(contact), BoundaryAccess.mayAgree(staff, contact), today, codes));
    }

    private List<Row> rows(Contact contact) {
        return crossings.of(contact).stream()
                .map(it -> new Row(keep.authority(it.authority(), contact.area()), it))
                .toList();
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        for (var row : rows(contact)) {
            var name = row.authority().name();
            var it = row.crossing();
            dates.add(new Dated(it.began().on(), name, it.part().label()));
            var acknowledged = it.acknowledged();
            if (acknowledged != null) {
                dates.add(new Dated(acknowledged.on(), name + ": acknowledged", acknowledged.reference()));
            }
            add(dates, it.disagreement().on(), name + ": not agreed");
            add(dates, it.disagreement().escalatedOn(), name + ": taken to managers");
            add(dates, it.withdrawn().on(), name + ": taken back");
            add(dates, it.returned().on(), name + ": outcome returned");
        }
        return dates;
    }

    private static void add(List<Dated> dates, @Nullable LocalDate on, String what) {
        if (on != null) {
            dates.add(new Dated(on, what, ""));
        }
    }
}
