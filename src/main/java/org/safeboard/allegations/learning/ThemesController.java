package org.safeboard.allegations.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.allegations.learning.ThemesPage.Learnt;
import org.safeboard.allegations.learning.ThemesPage.Theme;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.web.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was learnt in a year, for those who write the chapter. */
@Controller
class ThemesController {
    private final JdbcClient sql;
    private final Codes codes;
    private final Clock clock;

    ThemesController(JdbcClient sql, Codes codes, Clock clock) {
        this.sql = sql;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/allegations/learning")
    View themes(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "") String year,
            Staff staff) {
        var areas = QualityAccess.areas(staff);
        NotAllowed.unless(!areas.isEmpty());
        var chosen =
                area != null && areas.contains(area) ? area : areas.iterator().next();
        var latest = ReportingYear.of(LocalDate.now(clock.withZone(Change.LONDON)));
        var of = ReportingYear.parse(year).orElse(latest);
        var learnt = learnt(chosen, of);
        var before = learnt(chosen, of.before());
        var themes = codes.all(AnswerLearning.THEMES, chosen).stream()
                .map(it -> new Theme(it.label(), having(learnt, it.code()), having(before, it.code())))
                .filter(it -> it.cases() + it.before() > 0)
                .toList();
        return new ThemesPage(chosen, areas, latest, of, themes, learnt, codes);
    }

    private static long having(List<Learnt> learnt, String theme) {
        return learnt.stream().filter(it -> it.themes().contains(theme)).count();
    }

    private List<Learnt> learnt(String area, ReportingYear year) {
        return sql.sql("""
                select c.id, c.number, l.themes, l.learnt, l.answered_on
                  from allegations.learning l join allegations.contact c on c.id = l.contact
                 where c.area = ? and l.answered_on between ? and ? order by l.answered_on, c.number""")
                .params(area, year.first(), year.last())
                .query((row, n) -> new Learnt(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        Arrays.asList((String[]) row.getArray("themes").getArray()),
                        row.getString("learnt"),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }
}
