package org.safeboard.allegations.packages;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.BoundaryEvent.PackageTakenIn;
import org.safeboard.allegations.CaseEvent.ContactLogged;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.boundary.BoundaryAccess;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Crossing.Acknowledged;
import org.safeboard.allegations.domain.boundary.Crossing.Disagreement;
import org.safeboard.allegations.domain.boundary.Crossings;
import org.safeboard.allegations.domain.boundary.KeptPackage;
import org.safeboard.allegations.domain.boundary.KeptPackage.Direction;
import org.safeboard.allegations.domain.boundary.Packages;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Acknowledgement;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Kind;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.OutcomeTold;
import org.safeboard.allegations.domain.boundary.exchange.PackageFile;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TakeInPackage {
    private final Contacts contacts;
    private final Crossings crossings;
    private final Packages packages;
    private final NewCase newCase;
    private final AuditTrail audit;

    TakeInPackage(Contacts contacts, Crossings crossings, Packages packages, NewCase newCase, AuditTrail audit) {
        this.contacts = contacts;
        this.crossings = crossings;
        this.packages = packages;
        this.newCase = newCase;
        this.audit = audit;
    }

    /**
     * What became of a package.
     *
     * @param contact the case it went to; null where the one who took it in may not see that
     */
    record Taken(@Nullable UUID contact, String sentence) {}

    @Transactional
    Taken takeIn(String area, byte[] file, Change change) {
        NotAllowed.unless(BoundaryAccess.mayKeepDirectory(change.by(), area));
        var it = PackageFile.read(file);
        notTwice(area, it, change.by());
        return switch (it.kind()) {
            case CASE -> open(area, it, file, change);
            case ACKNOWLEDGEMENT -> {
                var crossing = answered(area, it, change.by(), Direction.OUT);
                crossings.save(atFile(() -> acknowledged(crossing, it, change)));
                yield kept(area, crossing, it, file, change, "Acknowledgement of %s taken in");
            }
            case OUTCOME -> {
                var crossing = answered(area, it, change.by(), Direction.OUT, Direction.IN);
                var outcome = java.util.Objects.requireNonNull(it.outcome());
                crossings.save(atFile(() -> returned(crossing, outcome, change)));
                yield kept(area, crossing, it, file, change, "Outcome for %s taken in");
            }
        };
    }

    private void notTwice(String area, CasePackage it, Staff staff) {
        if (packages.find(area, Direction.OUT, it.id()).isPresent()) {
            throw new RulesBroken("file", "This package was made here: it is for the other authority");
        }
        packages.find(area, Direction.IN, it.id()).ifPresent(before -> {
            var contact = contacts.findById(before.contact()).filter(file -> AllegationAccess.mayRead(staff, file));
            throw new RulesBroken(
                    "file",
                    "This package was taken in before"
                            + contact.map(file -> ", as " + file.number()).orElse(""));
        });
    }

    private Taken open(String area, CasePackage it, byte[] file, Change change) {
        var opened = atFile(() -> newCase.open(area, it, change));
        keep(area, opened.crossing(), it, file, change);
        audit.recordAll(
                change,
                List.of(
                        new ContactLogged(
                                opened.contact().id(),
                                area,
                                opened.contact().number(),
                                new Differences()
                                        .field("Number", null, opened.contact().number())
                                        .list()),
                        new PackageTakenIn(
                                opened.crossing().id(), opened.contact().id(), area, it.number(), from(it))));
        var sentence = "Package %s taken in as %s"
                .formatted(it.number(), opened.contact().number());
        return AllegationAccess.mayRead(change.by(), opened.contact())
                ? new Taken(opened.contact().id(), sentence)
                : new Taken(null, sentence + ". It is restricted: tell the LADO");
    }

    private static List<FieldChange> from(CasePackage it) {
        return new Differences()
                .field("From", null, it.from().authority())
                .field("Their reference", null, it.from().reference())
                .field("What", null, it.kind().label())
                .list();
    }

    /** The part to which an answer belongs; one the reader may not see is as unknown as one that is not there. */
    private Crossing answered(String area, CasePackage it, Staff staff, Direction... ways) {
        var answers = java.util.Objects.requireNonNull(it.answers());
        return Stream.of(ways)
                .flatMap(way -> packages.find(area, way, answers).stream())
                .filter(sent -> sent.kind() == Kind.CASE)
                .findFirst()
                .filter(sent -> contacts.findById(sent.contact())
                        .filter(file -> AllegationAccess.mayKeep(staff, file))
                        .isPresent())
                .flatMap(sent -> crossings.findById(sent.crossing()))
                .orElseThrow(() -> new RulesBroken("file", "answers is the id of no package that is known here"));
    }

    private static Crossing acknowledged(Crossing crossing, CasePackage it, Change change) {
        Acknowledgement answer = java.util.Objects.requireNonNull(it.acknowledgement());
        return answer.accepted()
                ? crossing.acknowledge(
                        new Acknowledged(
                                answer.on(),
                                answer.time(),
                                answer.by() + ", " + it.from().authority(),
                                answer.reference().isBlank() ? it.from().reference() : answer.reference()),
                        change.today())
                : crossing.disagree(new Disagreement(answer.on(), answer.why(), null, ""), change.today());
    }

    private static Crossing returned(Crossing crossing, OutcomeTold outcome, Change change) {
        return crossing.returnOutcome(outcome.on(), outcome.text(), change.today());
    }

    private Taken kept(String area, Crossing crossing, CasePackage it, byte[] file, Change change, String sentence) {
        var contact = contacts.findById(crossing.contact()).orElseThrow();
        keep(area, crossing, it, file, change);
        audit.record(change, new PackageTakenIn(crossing.id(), contact.id(), area, it.number(), from(it)));
        return new Taken(contact.id(), sentence.formatted(contact.number()));
    }

    private void keep(String area, Crossing crossing, CasePackage it, byte[] file, Change change) {
        packages.save(new KeptPackage(
                UUID.randomUUID(),
                area,
                crossing.contact(),
                crossing.id(),
                it.id(),
                Direction.IN,
                it.kind(),
                it.number(),
                PackageFile.text(file),
                Sha256.of(file),
                change.at(),
                change.by().id(),
                null));
    }

    /** What the rules of a case refuse is wrong with the file, as far as its reader is concerned. */
    private static <T> T atFile(Supplier<T> act) {
        try {
            return act.get();
        } catch (RulesBroken refused) {
            throw new RulesBroken(refused.problems().stream()
                    .map(it -> new Problem("file", it.message()))
                    .toList());
        }
    }
}
