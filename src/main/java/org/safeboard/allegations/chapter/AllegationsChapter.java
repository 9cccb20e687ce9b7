package org.safeboard.allegations.chapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.report.ChapterSection;
import org.safeboard.platform.report.ChapterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chapter "The management of allegations against people who work with children". */
@Component
class AllegationsChapter implements ChapterSource {
    private static final List<ChapterSection> SECTIONS = ChapterSection.read("/chapters/allegations.md");

    private final JdbcClient database;

    AllegationsChapter(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "allegations";
    }

    @Override
    public String title() {
        return "The management of allegations against people who work with children";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Set<Role> writers() {
        return Set.of(Role.LADO, Role.DSO);
    }

    @Override
    public List<ChapterSection> sections() {
        return SECTIONS;
    }

    @Override
    public List<ReportingYear> years(String area) {
        var span = database.sql("""
                select (select min(received_on) from allegations.contact where area = :area) as first,
                    (select max(received_on) from allegations.contact where area = :area) as last
                """).param("area", area).query(Span.class).single();
        if (span.first() == null || span.last() == null) {
            return List.of();
        }
        int first = ReportingYear.of(span.first()).from();
        int last = ReportingYear.of(span.last()).from();
        return IntStream.iterate(last, it -> it >= first, it -> it - 1)
                .mapToObj(ReportingYear::new)
                .toList();
    }

    private record Span(@Nullable LocalDate first, @Nullable LocalDate last) {}
}
