package org.safeboard.annualreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.platform.commands.Refusal;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

@PageTest
class ReportCommandTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Cast cast;

    @TempDir
    Path folder;

    @Test
    void writes_all_five_files() throws Exception {
        var area = cast.area().code();
        var said = run("--area", area, "--year", "2013-14", "--chapters", "allegations", "--audience", "public");
        assertThat(said).contains("draft", "Wrote annual-report.html, annual-report.pdf");
        assertThat(folder)
                .isDirectoryContaining("glob:**/annual-report.html")
                .isDirectoryContaining("glob:**/annual-report.pdf")
                .isDirectoryContaining("glob:**/annual-report.docx")
                .isDirectoryContaining("glob:**/annual-report.xlsx")
                .isDirectoryContaining("glob:**/figures.csv");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    void says_in_one_sentence_what_it_cannot_do() {
        var area = cast.area().code();
        assertThatThrownBy(() -> run("--area", "atlantis", "--year", "2013-14"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no area atlantis.");
        assertThatThrownBy(() -> run("--area", area, "--year", "2013-15"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is written like 2013-14");
        assertThatThrownBy(() -> run("--area", area, "--year", "2013-14", "--chapters", "weather"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no chapter weather");
    }

    @Test
    void replaces_all_files_or_none() throws IOException {
        Files.writeString(folder.resolve("a"), "old a");
        Files.createDirectories(folder.resolve("b/full"));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a", "new a".getBytes());
        files.put("c", "new c".getBytes());
        files.put("no/such/folder", new byte[0]);
        assertThatThrownBy(() -> AllOrNone.write(folder, files)).isInstanceOf(Refusal.class);
        assertThat(folder.resolve("a")).hasContent("old a");
        assertThat(folder.resolve("c")).doesNotExist();
        files.remove("no/such/folder");
        AllOrNone.write(folder, files);
        assertThat(folder.resolve("a")).hasContent("new a");
        assertThat(folder.resolve("c")).hasContent("new c");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(3);
        }
    }

    private String run(String... arguments) throws IOException {
        var command = new ReportCommand();
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.add("--out");
        all.add(folder.toString());
        new CommandLine(command).parseArgs(all.toArray(String[]::new));
        var said = new StringWriter();
        command.run(beans, new PrintWriter(said, true));
        return said.toString();
    }
}
