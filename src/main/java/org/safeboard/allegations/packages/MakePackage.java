package org.safeboard.allegations.packages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.BoundaryEvent.PackageMade;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.boundary.Authorities;
import org.safeboard.allegations.domain.boundary.BoundaryAccess;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Crossings;
import org.safeboard.allegations.domain.boundary.KeptPackage;
import org.safeboard.allegations.domain.boundary.KeptPackage.Direction;
import org.safeboard.allegations.domain.boundary.Packages;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Acknowledgement;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.From;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Kind;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.OutcomeTold;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Purpose;
import org.safeboard.allegations.domain.boundary.exchange.PackageFile;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Section;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class MakePackage {
    private final Contacts contacts;
    private final Crossings crossings;
    private final Authorities authorities;
    private final Packages packages;
    private final GatherCase gather;
    private final Areas areas;
    private final Codes codes;
    private final AuditTrail audit;

    MakePackage(
            Contacts contacts,
            Crossings crossings,
            Authorities authorities,
            Packages packages,
            GatherCase gather,
            Areas areas,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.crossings = crossings;
        this.authorities = authorities;
        this.packages = packages;
        this.gather = gather;
        this.areas = areas;
        this.codes = codes;
        this.audit = audit;
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> BoundaryAccess.mayShare(staff, it));
    }

    /** The parts for which a package can be made. */
    List<Crossing> parts(Contact contact) {
        return crossings.of(contact).stream()
                .filter(it -> it.withdrawn().on() == null)
                .toList();
    }

    String authority(Crossing it, String area) {
        return authorities
                .open(it.authority(), entry -> entry.area().equals(area))
                .name();
    }

    String outcomes(Contact contact) {
        return gather.outcomesInWords(contact);
    }

    @Transactional
    KeptPackage make(UUID id, MakeForm form, Change change) {
        var contact = open(id, change.by());
        var answers = new Answers();
        var part = answers.need("crossing", form.crossing(), "Select the authority");
        var kind = answers.need("kind", form.kind(), "Select what goes into the package");
        var crossing = answers.into(() -> crossings.of(contact, part.get()));
        check(contact, crossing, kind.get(), form);
        var it = write(contact, crossing, kind.get(), form, change);
        var content = PackageFile.write(it);
        var kept = packages.save(new KeptPackage(
                UUID.randomUUID(),
                contact.area(),
                id,
                crossing.id(),
                it.id(),
                Direction.OUT,
                it.kind(),
                it.number(),
                content,
                Sha256.of(content.getBytes(StandardCharsets.UTF_8)),
                change.at(),
                change.by().id(),
                null));
        after(crossing, it, form, change);
        var changes = new Differences()
                .field("For", null, it.to())
                .field("What", null, it.kind().label())
                .field("Shared", null, it.kind() == Kind.CASE ? shared(form) : null)
                .list();
        audit.record(change, new PackageMade(crossing.id(), id, contact.area(), it.number(), changes));
        return kept;
    }

    private void check(Contact contact, Crossing crossing, Kind kind, MakeForm form) {
        var page = "/allegations/%s/boundary/%s".formatted(contact.id(), crossing.id());
        Rules.check(
                        kind != Kind.CASE || crossing.part() != Part.TRANSFERRED_IN,
                        "kind",
                        "They sent this case to you: send the acknowledgement or the outcome")
                .and(
                        kind != Kind.CASE || crossing.agreed().lawfulBasis() != null,
                        page,
                        "Record first why the information may be shared with this authority")
                .and(
                        kind != Kind.ACKNOWLEDGEMENT || came(contact, crossing) != null,
                        "kind",
                        "No package came from them that could be acknowledged")
                .and(
                        kind != Kind.ACKNOWLEDGEMENT
                                || crossing.acknowledged() != null
                                || crossing.disagreement().on() != null,
                        page + "/answer",
                        "Record your answer before you send it")
                .and(
                        kind != Kind.OUTCOME || !form.outcome().isBlank(),
                        "outcome",
                        "Enter the outcome as it is told to them")
                .and(
                        kind != Kind.OUTCOME || conversation(contact, crossing) != null,
                        "kind",
                        "No package with the case went to them or came from them: tell them the outcome in another way")
                .orRefuse();
    }

    /** The package with the case that came from them. */
    private @Nullable UUID came(Contact contact, Crossing crossing) {
        return ofCase(contact, crossing, Direction.IN);
    }

    /** The package with the case to which an outcome belongs, whichever way it went. */
    private @Nullable UUID conversation(Contact contact, Crossing crossing) {
        var came = came(contact, crossing);
        return came == null ? ofCase(contact, crossing, Direction.OUT) : came;
    }

    private @Nullable UUID ofCase(Contact contact, Crossing crossing, Direction direction) {
        return packages.findByContactOrderByAt(contact.id()).stream()
                .filter(it -> it.crossing().equals(crossing.id()))
                .filter(it -> it.kind() == Kind.CASE && it.direction() == direction)
                .map(KeptPackage::fileId)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private CasePackage write(Contact contact, Crossing crossing, Kind kind, MakeForm form, Change change) {
        var made = packages.findByContactOrderByAt(contact.id()).stream()
                .filter(it -> it.direction() == Direction.OUT)
                .count();
        var area = areas.find(contact.area()).orElseThrow();
        var isCase = kind == Kind.CASE;
        var basis = crossing.agreed().lawfulBasis();
        return new CasePackage(
                CasePackage.FORMAT,
                CasePackage.VERSION,
                UUID.randomUUID(),
                "%s/%d".formatted(contact.number(), made + 1),
                kind,
                change.at(),
                new From(area.name(), contact.number(), change.by().name()),
                authority(crossing, contact.area()),
                form.note(),
                switch (kind) {
                    case CASE -> null;
                    case ACKNOWLEDGEMENT -> came(contact, crossing);
                    case OUTCOME -> conversation(contact, crossing);
                },
                isCase ? Purpose.of(crossing.part()) : null,
                isCase && !crossing.agreed().safety().isBlank()
                        ? crossing.agreed().safety()
                        : null,
                isCase && basis != null ? codes.label("allegations/lawful-basis", basis) : null,
                kind == Kind.ACKNOWLEDGEMENT ? acknowledgement(contact, crossing) : null,
                kind == Kind.OUTCOME ? new OutcomeTold(change.today(), form.outcome()) : null,
                isCase ? shared(contact, form) : null);
    }

    private SharedCase shared(Contact contact, MakeForm form) {
        return gather.of(contact, form.chosen());
    }

    private static Acknowledgement acknowledgement(Contact contact, Crossing crossing) {
        var taken = crossing.acknowledged();
        var not = crossing.disagreement();
        return taken == null
                ? new Acknowledgement(
                        false,
                        java.util.Objects.requireNonNull(not.on()),
                        null,
                        not.escalatedTo().isBlank() ? "The LADO" : not.escalatedTo(),
                        contact.number(),
                        not.why())
                : new Acknowledgement(true, taken.on(), taken.time(), taken.by(), contact.number(), "");
    }

    private void after(Crossing crossing, CasePackage it, MakeForm form, Change change) {
        switch (it.kind()) {
            case CASE -> crossings.save(crossing.share("Package %s: %s".formatted(it.number(), shared(form))));
            case OUTCOME -> crossings.save(crossing.returnOutcome(change.today(), form.outcome(), change.today()));
            case ACKNOWLEDGEMENT -> {
                // the answer was recorded before
            }
        }
    }

    private static String shared(MakeForm form) {
        var what = String.join(", ", form.chosen().stream().map(Section::label).toList());
        return what.isEmpty() ? "who it is about" : "who it is about, " + what.toLowerCase(java.util.Locale.UK);
    }
}
