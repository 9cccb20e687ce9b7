package org.safeboard.annualreport.versions;

import java.util.List;
import org.safeboard.annualreport.SectionWritten;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.Chapters;
import org.safeboard.annualreport.domain.SectionText;
import org.safeboard.annualreport.domain.Texts;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an earlier version the current one, as a new version: nothing is ever taken away. */
@Component
class RestoreVersion {
    private final Chapters chapters;
    private final Texts texts;
    private final AuditTrail audit;

    RestoreVersion(Chapters chapters, Texts texts, AuditTrail audit) {
        this.chapters = chapters;
        this.texts = texts;
        this.audit = audit;
    }

    Chapter open(String area, String year, String chapter, String section, Staff staff) {
        var open = chapters.open(area, year, chapter, staff);
        NotAllowed.unless(open.section(section).isPresent());
        return open;
    }

    /** All versions with their texts, the latest first, the text it began with last. */
    List<SectionText> versions(Chapter chapter, String section) {
        return texts.versions(chapter.key(), section);
    }

    /** The text of a version. */
    String text(Chapter chapter, String section, int number) {
        if (number == 0) {
            return chapter.source().sections().stream()
                    .filter(it -> it.id().equals(section))
                    .findFirst()
                    .orElseThrow(NotAllowed::new)
                    .text();
        }
        return versions(chapter, section).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(NotAllowed::new)
                .text();
    }

    @Transactional
    void restore(Chapter chapter, String section, int number, Change change) {
        var key = chapter.key();
        audit.unchangedSince(change, key.section(section));
        var now = open(key.area(), key.year().toString(), key.chapter(), section, change.by())
                .section(section)
                .orElseThrow(NotAllowed::new);
        var text = text(chapter, section, number);
        var note = number == 0 ? "The text it began with restored" : "Version %d restored".formatted(number);
        int next = now.version() + 1;
        texts.add(
                key,
                new SectionText(
                        section, next, text, change.by().id(), change.by().name(), change.at(), note));
        texts.dropDraft(key, section, change.by().id());
        audit.record(change, new SectionWritten(key.area(), key.section(section), key.file(), now.title(), next, note));
    }
}
