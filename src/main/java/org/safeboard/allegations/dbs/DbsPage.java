package org.safeboard.allegations.dbs;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.referrals.Duty;
import org.safeboard.allegations.domain.referrals.Harm;
import org.safeboard.allegations.domain.referrals.Permission;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks whether the adult is referred to the Disclosure and Barring Service, on which evidence, and what became of it. */
public record DbsPage(
        Contact contact,
        DbsForm form,
        List<Option> decisions,
        List<Option> results,
        boolean adultLeft,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public List<Option> permissions() {
        return permissionOptions();
    }

    public List<Option> harms() {
        return harmOptions();
    }

    public List<Option> duties() {
        return Stream.of(Duty.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    /** Open as soon as anything is in it, or something may be wrong with it. */
    public boolean showsReferral() {
        return !problems.isEmpty()
                || form.duty() != null
                || !form.sentOn().isBlank()
                || !form.saidOn().isBlank();
    }

    public boolean showsResult() {
        return !problems.isEmpty() || !form.result().isEmpty() || !form.sentOn().isBlank();
    }

    static List<Option> permissionOptions() {
        return Stream.of(Permission.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    static List<Option> harmOptions() {
        return Stream.of(Harm.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
