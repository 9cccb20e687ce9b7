package org.safeboard.allegations.boundary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.boundary.OursPart.Line;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Crossings;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Two LADOs must never both think that the other has the case: the file says whose it is. */
@Component
class OursOnTop implements CasePart {
    private final Crossings crossings;
    private final KeepParts keep;

    OursOnTop(Crossings crossings, KeepParts keep) {
        this.crossings = crossings;
        this.keep = keep;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TOP;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<OursPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var lines = crossings.of(contact).stream()
                .flatMap(it -> line(it, contact).stream())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new OursPart(contact, lines));
    }

    private Optional<Line> line(Crossing it, Contact contact) {
        var name = keep.authority(it.authority(), contact.area()).name();
        var sent = Dates.day(it.began().on());
        if (!it.awaitsAnswer()) {
            return Optional.empty();
        }
        var sentence = switch (it.part()) {
            case TRANSFERRED_OUT ->
                "Sent to %s on %s and not acknowledged: the case and the children\u2019s safety are ours until it is."
                        .formatted(name, sent);
            case TRANSFERRED_IN ->
                "%s sent us this case on %s and we have not acknowledged it. Keep the children safe meanwhile."
                        .formatted(name, sent);
            default ->
                it.disagreement().on() == null
                        ? ""
                        : "Not agreed with %s who leads: the authority that received it keeps the children safe."
                                .formatted(name);
        };
        return sentence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(sentence, it.agreed().safety()));
    }
}
