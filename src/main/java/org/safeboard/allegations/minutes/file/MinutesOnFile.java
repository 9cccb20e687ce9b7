package org.safeboard.allegations.minutes.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.minutes.MinutesRecords;
import org.safeboard.allegations.domain.sittings.Sitting;
import org.safeboard.allegations.domain.sittings.Sittings;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

/** The minutes of each meeting of a case, how far they are, and the meeting to begin. */
@Component
class MinutesOnFile implements CasePart, CaseDates {
    private final Sittings sittings;
    private final MinutesRecords records;

    MinutesOnFile(Sittings sittings, MinutesRecords records) {
        this.sittings = sittings;
        this.records = records;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.MEETINGS;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<MinutesPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        if (concern == null) {
            return Optional.empty();
        }
        var lines = sittings.of(concern.id()).stream().map(this::line).toList();
        var running = lines.stream().anyMatch(it -> it.sitting().isRunning());
        var mayBegin = contact.isOpen() && !running && AllegationAccess.mayKeep(staff, contact);
        return lines.isEmpty() && !mayBegin
                ? Optional.empty()
                : Optional.of(
                        new MinutesPart(contact.id(), lines, sittings.carriedTo(concern.id(), contact.id()), mayBegin));
    }

    private MinutesPart.Line line(Sitting sitting) {
        var meeting = sitting.meeting();
        if (meeting == null) {
            return new MinutesPart.Line(sitting, "Running", "blue", 0, 0);
        }
        var latest = records.versions(meeting).getLast();
        var colour = latest.isApproved() ? "green" : latest.toChairOn() == null ? "grey" : "yellow";
        var waiting = records.disputed(meeting).stream()
                .filter(it -> it.answeredOn() == null)
                .count();
        return new MinutesPart.Line(
                sitting,
                latest.state(),
                colour,
                waiting,
                records.copies(meeting).size());
    }

    @Override
    public List<Dated> of(Contact contact, @Nullable Concern concern) {
        if (concern == null) {
            return List.of();
        }
        var dates = new ArrayList<Dated>();
        for (var sitting : sittings.of(concern.id())) {
            if (sitting.meeting() != null) {
                dates(sitting, Objects.requireNonNull(sitting.meeting()), dates);
            }
        }
        return dates;
    }

    private void dates(Sitting sitting, UUID meeting, List<Dated> dates) {
        var of = sitting.type().label() + " meeting";
        for (var version : records.versions(meeting)) {
            if (version.number() > 1) {
                dates.add(new Dated(
                        LocalDate.ofInstant(version.madeAt(), Change.LONDON),
                        "Minutes corrected",
                        "%s, version %d".formatted(of, version.number())));
            }
            if (version.approvedOn() != null) {
                dates.add(new Dated(
                        Objects.requireNonNull(version.approvedOn()),
                        "Minutes approved",
                        "%s, version %d".formatted(of, version.number())));
            }
        }
        records.copies(meeting).stream()
                .map(it -> it.givenOn())
                .distinct()
                .forEach(it -> dates.add(new Dated(it, "Copies of minutes given", of)));
    }
}
