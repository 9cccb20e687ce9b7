package org.safeboard.allegations.packages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Kind;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Section;

/** What goes into a package, as chosen. */
public record MakeForm(
        @Nullable UUID crossing, @Nullable Kind kind, List<String> sections, String note, String outcome) {
    Set<Section> chosen() {
        var chosen = EnumSet.noneOf(Section.class);
        Arrays.stream(Section.values())
                .filter(it -> sections.contains(it.name()))
                .forEach(chosen::add);
        return chosen;
    }
}
