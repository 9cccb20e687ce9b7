package org.safeboard.annualreport.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.domain.Edition;
import org.safeboard.annualreport.domain.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredEditions implements Editions {
    private final JdbcClient database;

    StoredEditions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Edition.Head> of(ChapterKey chapter) {
        return one(chapter, """
                select number, at, publisher_name, reason, hash from annualreport.edition
                where area = :area and year = :year and chapter = :chapter
                order by number desc
                """).query((row, i) -> head(row)).list();
    }

    @Override
    public Optional<Edition> find(ChapterKey chapter, int number) {
        return one(chapter, """
                select * from annualreport.edition
                where area = :area and year = :year and chapter = :chapter and number = :number
                """)
                .param("number", number)
                .query((row, i) -> new Edition(
                        chapter, head(row), row.getObject("publisher", UUID.class), row.getString("snapshot")))
                .optional();
    }

    @Override
    public void add(Edition edition) {
        var head = edition.head();
        one(edition.chapter(), """
                insert into annualreport.edition (
                    area, year, chapter, number, at, publisher, publisher_name, reason, snapshot, hash)
                values (:area, :year, :chapter, :number, :at, :publisher, :name, :reason, :snapshot, :hash)
                """)
                .param("number", head.number())
                .param("at", head.at().atOffset(ZoneOffset.UTC))
                .param("publisher", edition.publisher())
                .param("name", head.publisherName())
                .param("reason", head.reason())
                .param("snapshot", edition.snapshot())
                .param("hash", head.hash())
                .update();
    }

    private JdbcClient.StatementSpec one(ChapterKey chapter, String sql) {
        return database.sql(sql)
                .param("area", chapter.area())
                .param("year", chapter.year().from())
                .param("chapter", chapter.chapter());
    }

    private static Edition.Head head(ResultSet row) throws SQLException {
        return new Edition.Head(
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("publisher_name"),
                row.getString("reason"),
                row.getString("hash"));
    }
}
