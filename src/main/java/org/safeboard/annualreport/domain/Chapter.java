package org.safeboard.annualreport.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.annualreport.domain.prose.Checks;
import org.safeboard.annualreport.domain.prose.Finding;
import org.safeboard.annualreport.domain.prose.Values;
import org.safeboard.platform.report.ChapterSource;

/** A chapter as it stands now, before it is published. */
public record Chapter(ChapterKey key, String areaName, String board, ChapterSource source, List<Section> sections) {

    /**
     * A section with its current text.
     *
     * @param saved the version it is; null where nobody has written in it yet
     */
    public record Section(
            String id, String title, String text, @Nullable SectionText saved) {
        public int version() {
            return saved == null ? 0 : saved.number();
        }
    }

    /** Something noticed, and in which section. */
    public record Noticed(Section section, Finding finding) {
        /** The same as long as neither the sentence nor what is wrong with it changes. */
        public String key() {
            var text = section.id() + "\n" + finding.kind() + "\n" + finding.sentence() + "\n" + finding.message();
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    public Chapter {
        sections = List.copyOf(sections);
    }

    public String title() {
        return source.title();
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public List<Noticed> noticed(Values values) {
        return sections.stream()
                .flatMap(section -> Checks.of(section.text(), values).stream().map(it -> new Noticed(section, it)))
                .toList();
    }

    /** The same as long as nobody saves another text: what somebody saw before publishing. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes(texts().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public List<Snapshot.Section> texts() {
        return sections.stream()
                .map(it -> new Snapshot.Section(it.id(), it.title(), it.text()))
                .toList();
    }
}
