package org.safeboard.platform.letters;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sees the templates of an area, who changes them, and the change itself. */
@Component
public class KeepTemplates {
    private final TemplateRecords records;
    private final Letters letters;
    private final AuditTrail audit;

    KeepTemplates(TemplateRecords records, Letters letters, AuditTrail audit) {
        this.records = records;
        this.letters = letters;
        this.audit = audit;
    }

    /** The areas whose templates this person sees, in their order. */
    public static List<String> areas(Staff staff) {
        return staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR).stream()
                .sorted()
                .toList();
    }

    public static boolean mayChange(Staff staff, String area) {
        return staff.isOneOf(area, Role.LADO, Role.DSO);
    }

    /** @throws NotAllowed where there is no such kind of letter, or the area is none of theirs */
    public LetterType open(String type, String area, Staff staff) {
        NotAllowed.unless(areas(staff).contains(area));
        return letters.types().stream()
                .filter(it -> it.id().equals(type))
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    public List<LetterTemplate> versions(String type, String area) {
        return records.of(type, area);
    }

    /** A version as it was uploaded; number 0 is the standard template. */
    public byte[] file(String type, String area, int number, Staff staff) {
        open(type, area, staff);
        NotAllowed.unless(number == 0 || records.content(type, area, number).isPresent());
        return letters.template(type, area, number);
    }

    /**
     * A new version, in use from now on.
     *
     * @throws org.safeboard.platform.rules.RulesBroken at the field file, with what to change in Word
     */
    @Transactional
    public void upload(String type, String area, byte[] content, String note, Change change) {
        var open = open(type, area, change.by());
        NotAllowed.unless(mayChange(change.by(), area));
        TemplateCheck.fields(content, open);
        var added = records.add(type, area, content, note, change);
        audit.record(change, new LetterTemplateChanged(area, record(area, type), open.title(), added.number()));
    }

    /** The template of an area as a record of its own. */
    static UUID record(String area, String type) {
        return UUID.nameUUIDFromBytes((area + "/letter/" + type).getBytes(StandardCharsets.UTF_8));
    }

    /** An office gave a letter another template. */
    public record LetterTemplateChanged(String area, UUID about, String title, int number) implements Event {
        @Override
        public String what() {
            return "Letter template changed: %s, version %d".formatted(title, number);
        }
    }
}
