package org.safeboard.allegations.complaints;

import java.time.LocalDate;
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
import org.safeboard.allegations.domain.complaints.Complaint;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

/** The complaints on the case file and in its timeline. */
@Component
class ComplaintsOnFile implements CasePart, CaseDates {
    private final KeepComplaint complaints;
    private final Codes codes;

    ComplaintsOnFile(KeepComplaint complaints, Codes codes) {
        this.complaints = complaints;
        this.codes = codes;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TOLD;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<ComplaintsPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var lines = complaints.of(contact).stream().map(this::line).toList();
        return Optional.of(new ComplaintsPart(contact.id(), AllegationAccess.mayKeep(staff, contact), lines));
    }

    private ComplaintsPart.Line line(Complaint it) {
        var result = it.progress().result();
        return new ComplaintsPart.Line(
                it.id(),
                it.made().receivedOn(),
                codes.label("allegations/complaint-about", it.made().about()),
                result == null ? "" : codes.label(KeepComplaint.RESULTS, result),
                it.waitsFor());
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        var dates = new ArrayList<Dated>();
        for (var it : complaints.of(contact)) {
            var about = codes.label("allegations/complaint-about", it.made().about());
            dates.add(new Dated(it.made().receivedOn(), "Complaint received", about));
            add(dates, it.progress().answeredOn(), "Complaint answered", about);
            add(dates, it.progress().reviewAskedOn(), "Review of a complaint asked for", about);
            add(dates, it.progress().reviewAnsweredOn(), "Review of a complaint answered", about);
            add(
                    dates,
                    it.progress().ombudsmanOn(),
                    "Ombudsman wrote",
                    it.progress().ombudsmanReference());
            add(dates, it.progress().remedyDoneOn(), "Complaint put right", about);
        }
        return dates;
    }

    private static void add(List<Dated> to, @Nullable LocalDate on, String what, String detail) {
        if (on != null) {
            to.add(new Dated(on, what, detail));
        }
    }
}
