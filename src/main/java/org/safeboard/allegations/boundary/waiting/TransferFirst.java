package org.safeboard.allegations.boundary.waiting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.ClosingRule;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.InitialDecision;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Crossings;
import org.safeboard.allegations.domain.boundary.Part;
import org.springframework.stereotype.Component;

/** A case that was sent elsewhere is ours until it is acknowledged: it does not close before. */
@Component
class TransferFirst implements ClosingRule {
    private static final String TRANSFERRED = "TRANSFERRED";

    private final Crossings crossings;
    private final Concerns concerns;
    private final Allegations allegations;

    TransferFirst(Crossings crossings, Concerns concerns, Allegations allegations) {
        this.crossings = crossings;
        this.concerns = concerns;
        this.allegations = allegations;
    }

    @Override
    public List<String> missing(Contact contact, @Nullable Concern concern) {
        var missing = new ArrayList<String>();
        var all = crossings.of(contact);
        if (all.stream().anyMatch(it -> it.part() == Part.TRANSFERRED_OUT && it.awaitsAnswer())) {
            missing.add("The transfer to another authority has not been acknowledged");
        }
        var decision = contact.decision();
        if (decision != null
                && decision.code() == InitialDecision.TRANSFER
                && all.stream().noneMatch(it -> it.part() == Part.TRANSFERRED_OUT)) {
            missing.add("The authority to which it is transferred is not recorded");
        }
        if (all.stream().anyMatch(it -> it.part() == Part.TRANSFERRED_IN && it.awaitsAnswer())) {
            missing.add("The authority that sent the case has no answer yet");
        }
        return missing;
    }

    @Override
    public List<String> missingFor(String disposal, Contact contact) {
        var missing = new ArrayList<String>();
        var out = disposal.equals(TRANSFERRED);
        if (out && !handedOn(contact)) {
            missing.add("No authority has acknowledged a transfer: the case is ours");
        }
        if (out && hasOutcome(contact)) {
            missing.add("An allegation has an outcome of ours: close the case as concluded");
        }
        if (!out && handedOn(contact) && !hasOutcome(contact)) {
            missing.add("Another authority has the case: close it as transferred");
        }
        return missing;
    }

    @Override
    public boolean handedOn(Contact contact) {
        return crossings.of(contact).stream().anyMatch(Crossing::isTransferred);
    }

    private boolean hasOutcome(Contact contact) {
        return concerns.findByContact(contact.id()).stream()
                .flatMap(it -> allegations.findByConcernOrderBySeq(it.id()).stream())
                .anyMatch(it -> it.conclusion() != null);
    }
}
