package org.safeboard.allegations.casefile;

import gg.jte.Content;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.casefile.CaseFilePage.TimelineEntry;
import org.safeboard.allegations.domain.CaseDates;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Pages;
import org.springframework.stereotype.Component;

/** Gathers what the other slices show on a case file. */
@Component
class CaseParts {
    private final List<CasePart> parts;
    private final List<CaseDates> dates;
    private final Pages pages;

    CaseParts(List<CasePart> parts, List<CaseDates> dates, Pages pages) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(CasePart::order)).toList();
        this.dates = dates;
        this.pages = pages;
    }

    Map<CaseTab, List<Content>> of(Contact contact, @Nullable Concern concern, Staff staff) {
        var shown = new EnumMap<CaseTab, List<Content>>(CaseTab.class);
        for (var tab : CaseTab.values()) {
            shown.put(
                    tab,
                    parts.stream()
                            .filter(it -> it.tab() == tab)
                            .flatMap(it -> it.show(contact, concern, staff).stream())
                            .map(pages::content)
                            .toList());
        }
        return shown;
    }

    Stream<TimelineEntry> dates(Contact contact, @Nullable Concern concern) {
        return dates.stream()
                .flatMap(it -> it.of(contact, concern).stream())
                .map(it -> new TimelineEntry(it.on(), it.what(), it.detail()));
    }
}
