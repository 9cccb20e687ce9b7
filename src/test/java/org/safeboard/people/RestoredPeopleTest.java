package org.safeboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.people.PersonDetails.adult;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.Safeboard;
import org.safeboard.platform.backup.BackupCommand;
import org.safeboard.platform.backup.RestoreCommand;
import org.safeboard.platform.commands.DataCommand;
import org.safeboard.testing.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

class RestoredPeopleTest {
    private static final String AREA = "walsall";

    @TempDir
    Path folder;

    @Test
    void a_node_that_goes_on_while_a_backup_is_put_back_finds_who_is_in_it_and_nobody_else() throws Exception {
        var arguments = TestDatabase.another().properties().entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toArray(String[]::new);
        try (var node = new SpringApplicationBuilder(Safeboard.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(arguments)) {
            node.getBean(JdbcClient.class)
                    .sql("insert into platform.area values (?, 'Walsall', 'Board')")
                    .param(AREA)
                    .update();
            var writer = node.getBean(PersonWriter.class);
            var people = node.getBean(People.class);
            var kept = UUID.randomUUID();
            writer.add(kept, adult("Karim", "Ahmed"), AREA);
            var file = folder.resolve("backup").toString();
            run(node, new BackupCommand(), file);
            writer.add(UUID.randomUUID(), adult("Zofia", "Testowa"), AREA);
            for (int i = 0; i < 10; i++) { // so that the statements are prepared on the server
                assertThat(found(people, "Zofia", "Testowa")).isNotEmpty();
            }

            run(node, new RestoreCommand(), "--replace", file);
            assertThat(found(people, "Karim", "Ahmed")).contains(kept);
            assertThat(people.matches(adult("Zofia", "Testowa"), AREA, Set.of()).all())
                    .isEmpty();
            var added = UUID.randomUUID();
            writer.add(added, adult("Zofia", "Testowa"), AREA);
            assertThat(found(people, "Zofia", "Testowa")).contains(added);
        }
    }

    private static Set<UUID> found(People people, String given, String family) {
        return people.matches(adult(given, family), AREA, Set.of()).all().stream()
                .map(Match::person)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static void run(ConfigurableApplicationContext node, DataCommand command, String... arguments)
            throws Exception {
        new CommandLine(command).parseArgs(arguments);
        command.run(node, new PrintWriter(new StringWriter()));
    }
}
