package org.safeboard.allegations.packages;

import java.util.Arrays;
import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Kind;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Section;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what goes to another authority in one file. */
public record MakePage(Contact contact, MakeForm form, List<Option> parts, List<Problem> problems) implements Page {
    public List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public List<Option> sections() {
        return Arrays.stream(Section.values())
                .map(it -> new Option(it.name(), it.label(), it.hint()))
                .toList();
    }
}
