package org.safeboard.allegations.lowlevel.pattern;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.allegations.domain.lowlevel.Pattern;
import org.safeboard.allegations.lowlevel.SharedConcern;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** What makes a pattern of the low-level concerns about one adult, and whether they become a referral. */
public record PatternPage(
        Contact contact,
        @Nullable Pattern pattern,
        List<SharedConcern> concerns,
        Form form,
        boolean mayRefer,
        List<Problem> problems)
        implements Page {

    /** Why they are referred together, as typed. */
    public record Form(String why, @Nullable Safe childSafe) {
        static final Form BLANK = new Form("", null);
    }

    public List<Option> safeOptions() {
        return Stream.of(Safe.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
