package org.safeboard.allegations.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.web.Page;

/** The directory of an area. */
public record DirectoryPage(String area, Set<String> areas, List<Authority> authorities, LocalDate today, Codes codes)
        implements Page {
    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }

    public String type(@Nullable String code) {
        return codes.label("allegations/authority-type", code);
    }
}
