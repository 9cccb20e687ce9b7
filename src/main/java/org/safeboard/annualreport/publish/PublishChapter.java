package org.safeboard.annualreport.publish;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safeboard.annualreport.ChapterPublished;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.domain.Chapters;
import org.safeboard.annualreport.domain.Edition;
import org.safeboard.annualreport.domain.Editions;
import org.safeboard.annualreport.domain.ReportAccess;
import org.safeboard.annualreport.domain.Snapshot;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.rules.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Freezes the text and the figures of a chapter as an edition, with the hash of both. */
@Component
class PublishChapter {
    private final Chapters chapters;
    private final Editions editions;
    private final AuditTrail audit;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    PublishChapter(Chapters chapters, Editions editions, AuditTrail audit, PlatformTransactionManager transactions) {
        this.chapters = chapters;
        this.editions = editions;
        this.audit = audit;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        writing = new TransactionTemplate(transactions);
    }

    private record Frozen(List<Chapter.Noticed> noticed, Snapshot snapshot) {}

    Chapter open(String area, String year, String chapter, Staff staff) {
        var open = chapters.open(area, year, chapter, staff);
        NotAllowed.unless(ReportAccess.mayPublish(staff, area));
        return open;
    }

    List<Chapter.Noticed> noticed(Chapter chapter) {
        return chapter.noticed(chapters.book(chapter.key(), Audience.WORKING));
    }

    /** The reasons given when the same things were accepted for the edition before, by key. */
    Map<String, String> reasonsBefore(Chapter chapter) {
        return editions.of(chapter.key()).stream()
                .findFirst()
                .flatMap(it -> editions.find(chapter.key(), it.number()))
                .map(Snapshot::of)
                .map(it -> it.accepted().stream()
                        .collect(Collectors.toMap(
                                Snapshot.Accepted::key, Snapshot.Accepted::reason, (one, other) -> one)))
                .orElse(Map.of());
    }

    /** The number the next edition will have. */
    int next(Chapter chapter) {
        return editions.of(chapter.key()).stream()
                        .mapToInt(Edition.Head::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Counts the figures of all readers at one moment, then publishes them if nothing was written meanwhile. */
    int publish(Chapter before, PublishForm form, Change change) {
        var frozen = Objects.requireNonNull(reading.execute(_ -> {
            var noticed = noticed(before);
            return new Frozen(noticed, snapshot(before, noticed, form));
        }));
        return Objects.requireNonNull(writing.execute(_ -> publish(before.key(), frozen, form, change)));
    }

    private int publish(ChapterKey key, Frozen frozen, PublishForm form, Change change) {
        audit.unchangedSince(change, key.file());
        var chapter = open(key.area(), key.year().toString(), key.chapter(), change.by());
        int number = next(chapter);
        check(chapter, frozen.noticed(), form, number);
        var snapshot = frozen.snapshot().json();
        var head = new Edition.Head(
                number,
                change.at(),
                change.by().name(),
                number == 1 ? "" : form.reason().strip(),
                Snapshot.hash(snapshot));
        editions.add(new Edition(key, head, change.by().id(), snapshot));
        audit.record(change, new ChapterPublished(key.area(), key.file(), number, head.hash()));
        return number;
    }

    private static void check(Chapter chapter, List<Chapter.Noticed> noticed, PublishForm form, int number) {
        var rules = Rules.check(
                        chapter.fingerprint().equals(form.texts()),
                        "",
                        "The text was changed after you opened this page: look at it again before you publish it")
                .and(number == 1 || !form.reason().isBlank(), "reason", "Enter why there is a new edition");
        for (var each : noticed) {
            if (!each.finding().kind().isAcceptable()) {
                rules = rules.and(
                        false,
                        "",
                        "Put this right in “%s”: %s"
                                .formatted(
                                        each.section().title(), each.finding().message()));
            } else {
                rules = rules.and(
                        !reason(form, each).isBlank(),
                        "reasons[" + each.key() + "]",
                        "Enter why this is right in “%s”, or change the text"
                                .formatted(each.section().title()));
            }
        }
        rules.orRefuse();
    }

    private Snapshot snapshot(Chapter chapter, List<Chapter.Noticed> noticed, PublishForm form) {
        var figures = new EnumMap<Audience, List<FigureTable>>(Audience.class);
        for (var audience : Audience.values()) {
            figures.put(audience, chapters.book(chapter.key(), audience).tables());
        }
        var accepted = noticed.stream()
                .map(it -> new Snapshot.Accepted(
                        it.key(), it.section().title(), it.finding().message(), reason(form, it)))
                .toList();
        return new Snapshot(chapter.board(), chapter.title(), chapter.texts(), accepted, figures);
    }

    private static String reason(PublishForm form, Chapter.Noticed noticed) {
        return form.reasons().getOrDefault(noticed.key(), "").strip();
    }
}
