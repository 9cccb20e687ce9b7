package org.safeboard.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.Safeboard;
import picocli.CommandLine.Command;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Commands.run(Safeboard.class, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void lists_every_command_and_explains_each() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve", "demo", "audit", "backup", "restore");
        var commands = new ArrayList<Object>();
        ServiceLoader.load(DataCommand.class).forEach(commands::add);
        ServiceLoader.load(FileCommand.class).forEach(commands::add);
        for (var command : commands) {
            var name = command.getClass().getAnnotation(Command.class).name();
            out.getBuffer().setLength(0);
            assertThat(run(name, "--help")).as(name).isZero();
            assertThat(out.toString()).as(name).contains("Usage: safeboard " + name);
        }
    }

    @Test
    void names_the_folder_option_for_every_command_that_works_on_data() {
        run("audit", "verify", "--help");
        assertThat(out.toString()).contains("--data=DIR");
    }

    @Test
    void leaves_the_folder_out_for_a_command_that_works_on_files() {
        run("match", "--help");
        assertThat(out.toString()).contains("--out=FILE").doesNotContain("--data");
    }

    @Test
    void does_not_understand_what_is_no_command() {
        assertThat(run("surve")).isEqualTo(2);
        assertThat(run("audit")).isEqualTo(2);
        assertThat(run("serve", "--port", "many")).isEqualTo(2);
        assertThat(err.toString()).contains("Say which command.").contains("See safeboard serve --help.");
    }

    @Test
    void says_in_one_sentence_that_the_port_is_taken(@TempDir Path data) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var code = run("serve", "--data", data.toString(), "--port", "" + taken.getLocalPort());
            assertThat(code).isEqualTo(1);
            assertThat(err.toString().strip())
                    .isEqualTo("Port %d cannot be used, another program may have it: choose another with --port."
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void leaves_alone_a_file_where_the_data_folder_should_be(@TempDir Path folder) throws Exception {
        var file = java.nio.file.Files.writeString(folder.resolve("data"), "kept");
        assertThat(run("audit", "verify", "--data", file.toString())).isEqualTo(1);
        assertThat(err.toString().strip().lines()).hasSize(1);
        assertThat(file).hasContent("kept");
    }
}
