package org.safeboard.annualreport.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.domain.OwnDraft;
import org.safeboard.annualreport.domain.SectionText;
import org.safeboard.annualreport.domain.Texts;
import org.safeboard.platform.figures.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredTexts implements Texts {
    private final JdbcClient database;

    StoredTexts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, SectionText> latest(ChapterKey chapter) {
        return of(chapter, """
                select distinct on (section) * from annualreport.section_text
                where area = :area and year = :year and chapter = :chapter
                order by section, number desc
                """).query(StoredTexts::text).list().stream()
                .collect(Collectors.toMap(SectionText::section, Function.identity()));
    }

    @Override
    public List<SectionText> versions(ChapterKey chapter, String section) {
        return of(chapter, """
                select * from annualreport.section_text
                where area = :area and year = :year and chapter = :chapter and section = :section
                order by number desc
                """)
                .param("section", section)
                .query(StoredTexts::text)
                .list();
    }

    @Override
    public void add(ChapterKey chapter, SectionText version) {
        of(chapter, """
                insert into annualreport.section_text (
                    area, year, chapter, section, number, text, writer, writer_name, at, note)
                values (:area, :year, :chapter, :section, :number, :text, :writer, :name, :at, :note)
                """)
                .param("section", version.section())
                .param("number", version.number())
                .param("text", version.text())
                .param("writer", version.writer())
                .param("name", version.writerName())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .param("note", version.note())
                .update();
    }

    @Override
    public Optional<OwnDraft> draft(ChapterKey chapter, String section, UUID writer) {
        return of(chapter, """
                select * from annualreport.own_draft
                where area = :area and year = :year and chapter = :chapter and section = :section and writer = :writer
                """)
                .param("section", section)
                .param("writer", writer)
                .query((row, _) -> new OwnDraft(
                        row.getString("text"),
                        row.getLong("seen"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void keepDraft(ChapterKey chapter, String section, UUID writer, OwnDraft draft) {
        of(chapter, """
                insert into annualreport.own_draft (area, year, chapter, section, writer, text, seen, at)
                values (:area, :year, :chapter, :section, :writer, :text, :seen, :at)
                on conflict (area, year, chapter, section, writer)
                do update set text = :text, seen = :seen, at = :at
                """)
                .param("section", section)
                .param("writer", writer)
                .param("text", draft.text())
                .param("seen", draft.seen())
                .param("at", draft.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void dropDraft(ChapterKey chapter, String section, UUID writer) {
        of(chapter, """
                delete from annualreport.own_draft
                where area = :area and year = :year and chapter = :chapter and section = :section and writer = :writer
                """).param("section", section).param("writer", writer).update();
    }

    @Override
    public List<ReportingYear> years(String area, String chapter) {
        return database.sql("""
                select year from annualreport.section_text where area = :area and chapter = :chapter
                union
                select year from annualreport.edition where area = :area and chapter = :chapter
                order by year desc
                """)
                .param("area", area)
                .param("chapter", chapter)
                .query((row, _) -> new ReportingYear(row.getInt("year")))
                .list();
    }

    private JdbcClient.StatementSpec of(ChapterKey chapter, String sql) {
        return database.sql(sql)
                .param("area", chapter.area())
                .param("year", chapter.year().from())
                .param("chapter", chapter.chapter());
    }

    private static SectionText text(ResultSet row, int i) throws SQLException {
        return new SectionText(
                row.getString("section"),
                row.getInt("number"),
                row.getString("text"),
                row.getObject("writer", UUID.class),
                row.getString("writer_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
