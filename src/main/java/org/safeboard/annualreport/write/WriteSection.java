package org.safeboard.annualreport.write;

import java.util.Optional;
import org.safeboard.annualreport.SectionWritten;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.domain.Chapters;
import org.safeboard.annualreport.domain.OwnDraft;
import org.safeboard.annualreport.domain.SectionText;
import org.safeboard.annualreport.domain.Texts;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves the text of a section as a new version; keeps what is typed meanwhile for its writer alone. */
@Component
class WriteSection {
    private final Chapters chapters;
    private final Texts texts;
    private final AuditTrail audit;

    WriteSection(Chapters chapters, Texts texts, AuditTrail audit) {
        this.chapters = chapters;
        this.texts = texts;
        this.audit = audit;
    }

    /** A section and the chapter it stands in. */
    record Opened(Chapter chapter, Chapter.Section section) {
        ChapterKey key() {
            return chapter.key();
        }
    }

    Opened open(String area, String year, String chapter, String section, Staff staff) {
        var open = chapters.open(area, year, chapter, staff);
        return new Opened(open, open.section(section).orElseThrow(NotAllowed::new));
    }

    /** What this writer typed and has not saved; nothing where it is what is saved already. */
    Optional<OwnDraft> draft(Opened opened, Staff staff) {
        return texts.draft(opened.key(), opened.section().id(), staff.id())
                .filter(it -> !it.text().equals(opened.section().text()));
    }

    @Transactional
    void save(Opened before, String typed, Change change) {
        var key = before.key();
        var section = before.section().id();
        audit.unchangedSince(change, key.section(section));
        var text = checked(typed);
        // Read again under the lock, so that versions are numbered one after the other.
        var now = open(key.area(), key.year().toString(), key.chapter(), section, change.by())
                .section();
        if (!text.equals(now.text())) {
            int number = now.version() + 1;
            texts.add(
                    key,
                    new SectionText(
                            section, number, text, change.by().id(), change.by().name(), change.at(), ""));
            audit.record(
                    change, new SectionWritten(key.area(), key.section(section), key.file(), now.title(), number, ""));
        }
        texts.dropDraft(key, section, change.by().id());
    }

    /** Keeps what is typed, for its writer alone. */
    @Transactional
    void keep(Opened opened, WriteForm form, Change change) {
        var seen = change.seen() == null ? 0 : change.seen();
        texts.keepDraft(
                opened.key(),
                opened.section().id(),
                change.by().id(),
                new OwnDraft(checked(form.text()), seen, change.at()));
    }

    @Transactional
    void discard(Opened opened, Staff staff) {
        texts.dropDraft(opened.key(), opened.section().id(), staff.id());
    }

    private static String checked(String typed) {
        var text = typed.replace("\r\n", "\n").replace("\0", "").strip();
        Rules.check(
                        text.length() <= SectionText.LONGEST,
                        "text",
                        "The text must be 60,000 characters or fewer; part it into two sections")
                .orRefuse();
        return text;
    }
}
