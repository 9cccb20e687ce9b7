package org.safeboard.allegations.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.BoundaryEvent.AuthorityKept;
import org.safeboard.allegations.domain.boundary.Authorities;
import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.allegations.domain.boundary.Authority.Verified;
import org.safeboard.allegations.domain.boundary.BoundaryAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Code;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepAuthorities {
    private static final String KNOWN = "allegations/english-authority";

    private final Authorities authorities;
    private final Codes codes;
    private final AuditTrail audit;

    KeepAuthorities(Authorities authorities, Codes codes, AuditTrail audit) {
        this.authorities = authorities;
        this.codes = codes;
        this.audit = audit;
    }

    Authority open(UUID id, Staff staff) {
        return authorities.open(id, it -> BoundaryAccess.mayKeepDirectory(staff, it.area()));
    }

    List<Authority> all(String area, Staff staff) {
        NotAllowed.unless(BoundaryAccess.mayKeepDirectory(staff, area));
        return authorities.findByAreaOrderByName(area);
    }

    /** The English authorities there are on this day. */
    List<String> known(String area, LocalDate today) {
        return codes.choices(KNOWN, area, today).stream().map(Code::label).toList();
    }

    @Transactional
    Authority keep(@Nullable UUID id, AuthorityForm form, Change change) {
        NotAllowed.unless(BoundaryAccess.mayKeepDirectory(change.by(), form.area()));
        var before = id == null ? Authority.named(form.name(), form.area()) : open(id, change.by());
        audit.unchangedSince(change, before.id());
        var other = authorities.findByAreaAndNameIgnoreCase(before.area(), form.name());
        Rules.check(
                        other.isEmpty() || other.get().id().equals(before.id()),
                        "name",
                        "This authority is in the directory already")
                .orRefuse();
        var verified = form.verified()
                ? new Verified(change.today(), change.by().id())
                : form.details().equals(before.office()) ? before.verified() : null;
        var after = authorities.save(before.keep(form.name(), type(form, before.area()), form.details(), verified));
        var changes = new Differences()
                .field("Name", id == null ? null : before.name(), after.name())
                .field("Office", before.office().name(), after.office().name())
                .field(
                        "Secure email",
                        before.office().secureEmail(),
                        after.office().secureEmail())
                .field(
                        "Duty number",
                        before.office().telephone(),
                        after.office().telephone())
                .field("Checked on", on(before), on(after))
                .list();
        audit.record(change, new AuthorityKept(after.id(), after.area(), changes));
        return after;
    }

    private static @Nullable Object on(Authority it) {
        var verified = it.verified();
        return verified == null ? null : verified.on();
    }

    private @Nullable String type(AuthorityForm form, String area) {
        return form.type().isBlank() ? listed(form.name(), area).orElse(null) : form.type();
    }

    /** The list says of each authority, in its hint, what type it is. */
    private Optional<String> listed(String name, String area) {
        return codes.all(KNOWN, area).stream()
                .filter(it -> it.label().equalsIgnoreCase(name.strip()))
                .flatMap(it -> codes.all("allegations/authority-type", area).stream()
                        .filter(type -> type.label().equals(it.hint())))
                .map(Code::code)
                .findFirst();
    }
}
