package org.safeboard.platform.figures.ask;

import java.util.UUID;
import org.safeboard.platform.access.Areas.Area;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.answer.AnswerLog;
import org.safeboard.platform.figures.answer.Answering;
import org.safeboard.platform.figures.answer.GivenAnswer;
import org.safeboard.platform.figures.answer.Question;
import org.safeboard.platform.figures.answer.Topic;
import org.safeboard.platform.figures.answer.Topics;
import org.safeboard.platform.figures.count.FigureChapters;
import org.safeboard.platform.figures.protect.CannotProtect;
import org.safeboard.platform.figures.protect.DisclosureRule;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AnswerQuestion {
    private final AskAccess access;
    private final Topics topics;
    private final Answering answering;
    private final AnswerLog log;
    private final FigureChapters chapters;
    private final AuditTrail audit;

    AnswerQuestion(
            AskAccess access,
            Topics topics,
            Answering answering,
            AnswerLog log,
            FigureChapters chapters,
            AuditTrail audit) {
        this.access = access;
        this.topics = topics;
        this.answering = answering;
        this.log = log;
        this.chapters = chapters;
        this.audit = audit;
    }

    /** The topic asked about; the first of all where none is named. */
    Topic topic(String id, Area area, Staff staff) {
        var seen = access.seenBy(staff, area);
        return id.isBlank()
                ? topics.of(seen).values().iterator().next().getFirst()
                : topics.find(id, seen).orElseThrow(NotAllowed::new);
    }

    GivenAnswer given(UUID id, Staff staff) {
        return log.find(id).filter(it -> access.maySee(it, staff)).orElseThrow(NotAllowed::new);
    }

    @Transactional
    UUID answer(QuestionForm form, Change change) {
        var area = access.area(form.area(), change.by());
        var entered = form.entered(topic(form.topic(), area, change.by()), change.today());
        log.oneAtATime(area.code());
        var tables = entered.questions().stream().map(this::table).toList();
        var first = entered.first();
        var answer = new GivenAnswer(
                UUID.randomUUID(),
                area.code(),
                change.at(),
                change.by().name(),
                first.topic().id(),
                first.keys(),
                first.audience(),
                entered.askedBy(),
                entered.reference(),
                entered.receivedOn(),
                tables);
        var periods = entered.questions().stream().map(Question::period).toList();
        log.add(answer, change.by().id(), periods, rule(area, periods.getFirst(), first.audience()));
        audit.record(
                change,
                new QuestionAnswered(
                        answer.id(),
                        area.code(),
                        first.title(),
                        first.audience().title()));
        return answer.id();
    }

    private FigureTable table(Question question) {
        try {
            return answering.answer(question);
        } catch (CannotProtect tooMuch) {
            throw new RulesBroken(
                    "kind",
                    "This cannot be given to these readers: with what was published or answered before, it would give away a "
                            + "small number. Ask about the whole reporting year, or with fewer breakdowns");
        }
    }

    private DisclosureRule rule(Area area, Period period, Audience audience) {
        return chapters.rule(area.code(), ReportingYear.of(period.first()), audience);
    }
}
