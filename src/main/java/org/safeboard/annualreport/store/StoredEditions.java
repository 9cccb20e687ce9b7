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
import org.safeboard.platform.figures.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredEditions implements Editions {
    private final JdbcClient database;

    StoredEditions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Edition> of(ChapterKey chapter) {
        return database.sql("""
                select * from annualreport.edition
                where area = :area and year = :year and chapter = :chapter
                order by number desc
                """)
                .param("area", chapter.area())
                .param("year", chapter.year().from())
                .param("chapter", chapter.chapter())
                .query(StoredEditions::edition)
                .list();
    }

    @Override
    public Optional<Edition> find(ChapterKey chapter, int number) {
        return of(chapter).stream().filter(it -> it.number() == number).findFirst();
    }

    @Override
    public void add(Edition edition) {
        database.sql("""
                insert into annualreport.edition (
                    area, year, chapter, number, at, publisher, publisher_name, reason, snapshot, hash)
                values (:area, :year, :chapter, :number, :at, :publisher, :name, :reason, :snapshot, :hash)
                """)
                .param("area", edition.chapter().area())
                .param("year", edition.chapter().year().from())
                .param("chapter", edition.chapter().chapter())
                .param("number", edition.number())
                .param("at", edition.at().atOffset(ZoneOffset.UTC))
                .param("publisher", edition.publisher())
                .param("name", edition.publisherName())
                .param("reason", edition.reason())
                .param("snapshot", edition.snapshot())
                .param("hash", edition.hash())
                .update();
    }

    private static Edition edition(ResultSet row, int i) throws SQLException {
        return new Edition(
                new ChapterKey(row.getString("area"), new ReportingYear(row.getInt("year")), row.getString("chapter")),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("publisher", UUID.class),
                row.getString("publisher_name"),
                row.getString("reason"),
                row.getString("snapshot"),
                row.getString("hash"));
    }
}
