package org.safeboard.annualreport.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.figures.ReportingYear;

/** The texts that people wrote. */
public interface Texts {
    /** The latest version of every section that was ever saved, by section. */
    Map<String, SectionText> latest(ChapterKey chapter);

    /** All versions of a section, the latest first. */
    List<SectionText> versions(ChapterKey chapter, String section);

    /** Adds a version; its number has to be the next. */
    void add(ChapterKey chapter, SectionText version);

    Optional<OwnDraft> draft(ChapterKey chapter, String section, UUID writer);

    void keepDraft(ChapterKey chapter, String section, UUID writer, OwnDraft draft);

    void dropDraft(ChapterKey chapter, String section, UUID writer);

    /** The years of an area in which somebody wrote or published a chapter. */
    List<ReportingYear> years(String area, String chapter);
}
