package org.safeboard.allegations.serviceplan;

import java.util.Optional;
import java.util.UUID;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.platform.access.FileAccess;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The years of the service, on which its own actions hang as on a case file. */
@Component
class ServiceYears implements FileAccess {
    static final String MODULE = "allegations-service";

    private final JdbcClient sql;

    ServiceYears(JdbcClient sql) {
        this.sql = sql;
    }

    private record Kept(UUID id, String area, int year) {}

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Optional<CaseFile> open(Staff staff, UUID file) {
        return sql.sql("select id, area, year from allegations.service_year where id = ?")
                .param(file)
                .query(Kept.class)
                .optional()
                .filter(it -> QualityAccess.maySee(staff, it.area()))
                .map(it -> {
                    var year = new ReportingYear(it.year());
                    return new CaseFile(
                            it.id(), it.area(), "Actions of the service in " + year, href(it.area(), year), true);
                });
    }

    static String href(String area, ReportingYear year) {
        return "/allegations/service-actions?area=" + area + "&year=" + year;
    }

    /** The id of a year; it is begun when somebody first looks at it. */
    UUID of(String area, ReportingYear year) {
        sql.sql("""
                insert into allegations.service_year (id, area, year) values (?, ?, ?)
                    on conflict (area, year) do nothing""").params(UUID.randomUUID(), area, year.from()).update();
        return sql.sql("select id from allegations.service_year where area = ? and year = ?")
                .params(area, year.from())
                .query(UUID.class)
                .single();
    }
}
