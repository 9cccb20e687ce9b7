package org.safeboard.allegations.minutes.begin;

import java.util.List;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.measures.InterimMeasures;
import org.safeboard.allegations.domain.measures.MeasureKind;
import org.safeboard.allegations.domain.sittings.FromFile;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** The interim measures that run, under their line of the agenda. */
@Component
class MeasureFacts implements FromFile {
    private final InterimMeasures measures;
    private final Codes codes;

    MeasureFacts(InterimMeasures measures, Codes codes) {
        this.measures = measures;
        this.codes = codes;
    }

    @Override
    public String line() {
        return "INTERIM";
    }

    @Override
    public List<String> of(Contact contact, Concern concern, Staff staff) {
        var running = measures.findByConcernOrderByStartedOn(concern.id()).stream()
                .filter(it -> it.endedOn() == null)
                .map(it -> "%s since %s, decided by %s"
                        .formatted(
                                codes.label(MeasureKind.LIST, it.kind().name()),
                                Dates.day(it.startedOn()),
                                it.decidedName()))
                .toList();
        return running.isEmpty() ? List.of("No interim measure is recorded") : running;
    }
}
