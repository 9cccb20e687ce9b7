package org.safeboard.annualreport;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/**
 * Somebody saved the text of a section.
 *
 * @param about the section
 * @param file the chapter
 * @param section its title
 * @param version the number of the version it became
 */
public record SectionWritten(String area, UUID about, UUID file, String section, int version, String note)
        implements Event {
    @Override
    public String what() {
        return note.isBlank() ? "Section written" : note;
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(new FieldChange(section, "Version " + (version - 1), "Version " + version));
    }
}
