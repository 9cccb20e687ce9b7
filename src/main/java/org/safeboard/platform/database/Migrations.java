package org.safeboard.platform.database;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
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
            of(module, dataSource).load().migrate();
        }
    }

    /** Brings each module to a version it once had; a module without one is left out. */
    public static void migrate(DataSource dataSource, Map<String, String> versions) {
        for (var module : MODULES) {
            var version = versions.get(module);
            if (version != null) {
                of(module, dataSource).target(version).load().migrate();
            }
        }
    }

    /** The versions which this program knows, by module. */
    public static Map<String, List<String>> known(DataSource dataSource) {
        var known = new HashMap<String, List<String>>();
        for (var module : MODULES) {
            var all = of(module, dataSource).load().info().all();
            known.put(
                    module,
                    Arrays.stream(all)
                            .filter(it -> it.getState().isResolved())
                            .map(MigrationInfo::getVersion)
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .toList());
        }
        return known;
    }

    private static FluentConfiguration of(String module, DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:db/migration/" + module)
                .table("migration")
                .failOnMissingLocations(false);
    }
}
