package org.safeboard.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the database up to date, floor by floor: a schema, a numbering and a history per module. */
@Configuration(proxyBeanMethods = false)
public class Migrations {
    /** The modules with tables, from the ground up. */
    public static final List<String> MODULES =
            List.of("platform", "agencies", "people", "actions", "allegations", "annualreport");

    @Bean
    FlywayMigrationStrategy moduleByModule() {
        return flyway -> migrate(flyway.getConfiguration().getDataSource());
    }

    public static void migrate(DataSource dataSource) {
        for (var module : MODULES) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas(module)
                    .defaultSchema(module)
                    .locations("classpath:db/migration/" + module)
                    .table("migration")
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
        }
    }
}
