package org.safeboard.platform.figures.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.count.Counting;
import org.safeboard.platform.figures.count.Counts;
import org.safeboard.platform.figures.count.FigureChapters;
import org.safeboard.platform.figures.count.Tabulation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what is asked for, and keeps back what is small and whatever would give a small number away to somebody who has
 * the published chapters and all earlier answers.
 */
@Component
public class Answering {
    private final FigureChapters chapters;
    private final Counting counting;
    private final Tabulation tabulation;
    private final AnswerLog log;

    Answering(FigureChapters chapters, Counting counting, Tabulation tabulation, AnswerLog log) {
        this.chapters = chapters;
        this.counting = counting;
        this.tabulation = tabulation;
        this.log = log;
    }

    /** @throws org.safeboard.platform.figures.protect.CannotProtect when readers have too much already */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public FigureTable answer(Question question) {
        var counts = count(question, question.period());
        if (question.audience() == Audience.WORKING) {
            return table(question, counts, List.of());
        }
        var rule = chapters.rule(
                question.area(), ReportingYear.of(question.period().first()), question.audience());
        var known = known(question);
        var joint = new Joint();
        known.years()
                .forEach(it -> joint.published(
                        chapters.published(question.topic().module(), question.area(), it, question.audience())));
        for (var earlier : known.answers()) {
            var now = count(earlier.question(), earlier.question().period());
            joint.answered(earlier, now, codes(earlier.question(), now));
        }
        joint.asked(question, counts, codes(question, counts));
        joint.overlaps(atoms(question, known));
        joint.links(
                chapters.links(question.topic().module()),
                known.years().stream().map(ReportingYear::period).collect(Collectors.toSet()));
        var shown = joint.protect(question, counts, rule, codes(question, counts));
        return table(question, shown, List.of(rule.sentence()));
    }

    /** What readers have that shares days with what is asked, and what shares days with that. */
    private record Known(Set<ReportingYear> years, List<Earlier> answers) {}

    private Known known(Question question) {
        var periods = new LinkedHashSet<Period>(List.of(question.period()));
        var years = new LinkedHashSet<ReportingYear>();
        var answers = new ArrayList<Earlier>();
        var all = log.earlier(question.area(), question.topic().module());
        for (int before = 0; periods.size() > before; ) {
            before = periods.size();
            List.copyOf(periods).stream().flatMap(Answering::years).forEach(it -> {
                years.add(it);
                periods.add(it.period());
            });
            for (var earlier : all) {
                var period = earlier.question().period();
                if (periods.stream().anyMatch(period::overlaps)) {
                    periods.add(period);
                }
            }
        }
        all.stream().filter(it -> periods.contains(it.question().period())).forEach(answers::add);
        return new Known(years, answers);
    }

    private static Stream<ReportingYear> years(Period period) {
        return IntStream.rangeClosed(
                        ReportingYear.of(period.first()).from(),
                        ReportingYear.of(period.last()).from())
                .mapToObj(ReportingYear::new);
    }

    private Atoms atoms(Question question, Known known) {
        var same = known.answers().stream()
                .map(Earlier::question)
                .filter(it -> it.topic().measure().equals(question.topic().measure()))
                .toList();
        var questions = Stream.concat(Stream.of(question), same.stream()).toList();
        var periods = Stream.concat(
                        questions.stream().map(Question::period),
                        known.years().stream().map(ReportingYear::period))
                .distinct()
                .toList();
        var figures = questions.stream().map(Question::figure).distinct().toList();
        return new Atoms(
                question.topic().measure().key(),
                periods,
                it -> periods.size() == 1 ? Counts.none() : counting.count(figures, question.area(), it, it));
    }

    private Counts count(Question question, Period period) {
        return counting.count(List.of(question.figure()), question.area(), period, period);
    }

    private Joint.Codes codes(Question question, Counts counts) {
        return it -> chapters.codes(it, question.area(), question.period(), counts);
    }

    private FigureTable table(Question question, Counts counts, List<String> protection) {
        return tabulation.table(
                question.figure(), counts, question.area(), question.period(), question.audience(), protection);
    }
}
