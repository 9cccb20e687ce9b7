package org.safeboard.allegations.dbs;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.referrals.Harm;
import org.safeboard.allegations.domain.referrals.Permission;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Tells in plain words whether there is a duty to refer. */
public record CheckPage(Contact contact, CheckForm form, List<Problem> problems) implements Page {
    public List<Option> permissions() {
        return DbsPage.permissionOptions();
    }

    public List<Option> harms() {
        return DbsPage.harmOptions();
    }

    public boolean permissionMet() {
        var permission = form.permission();
        return permission != null && permission.isMet();
    }

    public boolean harmMet() {
        var harm = form.harm();
        return harm != null && harm.isMet();
    }

    public boolean is(Permission permission) {
        return form.permission() == permission;
    }

    /** Where the decision is recorded, with these answers. */
    public String onward() {
        var permission = form.permission();
        var harm = form.harm();
        return "/allegations/%s/dbs?permission=%s&harm=%s"
                .formatted(contact.id(), permission == null ? "" : permission.name(), harm == null ? "" : harm.name());
    }

    /** What the employer collects. */
    public List<String> evidence() {
        var what = form.harm() == Harm.RELEVANT_OFFENCE
                ? "the caution or conviction, as the police or the court confirmed it"
                : "what was seen, said and found: statements, the report of the investigation, minutes of the hearing";
        var removed = is(Permission.WOULD_HAVE)
                ? "the resignation, and a note of what the employer would have decided"
                : "the letter that dismisses or moves the adult";
        return List.of(
                removed,
                what,
                "the adult’s full name, address, date of birth, role, and dates of the work",
                "what the police, social care and the LADO concluded");
    }
}
