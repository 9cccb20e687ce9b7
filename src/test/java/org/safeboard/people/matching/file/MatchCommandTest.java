package org.safeboard.people.matching.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.Safeboard;
import org.safeboard.platform.commands.Commands;

class MatchCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int match(Object... arguments) {
        var all = new ArrayList<Object>(List.of("match", "--out", folder.resolve("found.csv")));
        all.addAll(List.of(arguments));
        return Commands.run(
                Safeboard.class,
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                all.stream().map(Object::toString).toArray(String[]::new));
    }

    private List<String> found() throws IOException {
        return Files.readAllLines(folder.resolve("found.csv"));
    }

    @Test
    void finds_persons_of_one_file_in_another() throws IOException {
        var persons = file("persons.csv", """
            person_id,forename,surname,dob,postcode,shoe
            P1,Zofia,Wrona,1981-02-03,YO8 1AA,38
            P2,Idris,Okoro,1975-11-30,LS1 1AA,43
            """);
        var queries = file("queries.csv", """
            query_id,forename,surname,dob
            Q2,Idris,Okoro,1975-11-30
            Q9,Niamh,Tadwick,1999-01-01
            Q1,Zofia,Wrona,1981-02-03
            """);
        assertThat(match("--persons", persons, "--queries", queries)).isZero();
        assertThat(found().getFirst()).isEqualTo("query_id,candidate_id,score,list");
        assertThat(found().get(1)).matches("Q2,P2,-?[\\d.]+,(likely|possible)");
        assertThat(found().getLast()).startsWith("Q1,P1,");
        assertThat(found()).noneMatch(it -> it.startsWith("Q9"));
        assertThat(err.toString())
                .contains("Not used of " + persons + ": shoe.")
                .containsPattern("2 persons, 3 queries, [\\d.]+ s\\.");
    }

    @Test
    void asks_a_file_against_itself_without_the_record_asked() throws IOException {
        var file = file("all.csv", """
            rec_id, given_name, surname, date_of_birth
            rec-1-org, ella, brandt, 19410817
            rec-1-dup-0, ella, brandt, 19410817
            rec-2-org, idris, okoro, 19751130
            """);
        assertThat(match("--self", file, "--no-learn")).isZero();
        assertThat(found().stream().skip(1).map(it -> it.replaceAll("^([^,]*,[^,]*),.*", "$1")))
                .contains("rec-1-org,rec-1-dup-0", "rec-1-dup-0,rec-1-org")
                .noneMatch(it -> it.startsWith("rec-1-org,rec-1-org"));
    }

    @Test
    void writes_no_more_candidates_than_asked_for() throws IOException {
        var rows = new StringBuilder("id,forename,surname,dob\n");
        for (int i = 0; i < 30; i++) {
            rows.append(i).append(",Ada,Stone,1981-02-03\n");
        }
        assertThat(match("--self", file("all.csv", rows.toString()), "--limit", "3"))
                .isZero();
        assertThat(found().stream().filter(it -> it.startsWith("7,"))).hasSizeLessThanOrEqualTo(3);
        assertThat(match("--self", folder.resolve("all.csv"), "--limit", "0")).isEqualTo(1);
    }

    @Test
    void writes_nothing_when_anything_is_wrong_in_either_file() throws IOException {
        var persons = file("persons.csv", "id,surname,dob\n1,Stone,27/03/84\n");
        var queries = file("queries.csv", "id,surname\n1,Stone\n1,Stone\n");
        assertThat(match("--persons", persons, "--queries", queries)).isEqualTo(1);
        assertThat(err.toString())
                .contains("persons.csv, line 2: the date of birth")
                .contains("queries.csv, line 3: the id 1 is there twice");
        assertThat(folder).isDirectoryNotContaining("glob:**found*").isDirectoryNotContaining("glob:**part");
    }

    @Test
    void says_what_is_not_there() throws IOException {
        var persons = file("persons.csv", "id,surname\n1,Stone\n");
        assertThat(match("--persons", persons, "--queries", folder.resolve("none.csv")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("none.csv that can be read");
        assertThat(match("--self", persons, "--mapping", "born=birth")).isEqualTo(1);
        assertThat(err.toString()).contains("No file has the column birth");
        assertThat(match("--persons", persons)).isEqualTo(2);
        assertThat(match("--self", persons, "--out", persons)).isEqualTo(2);
    }

    @Test
    void does_not_write_over_what_it_reads() throws IOException {
        var file = file("found.csv", "id,surname\n1,Stone\n");
        assertThat(match("--self", file)).isEqualTo(1);
        assertThat(file).hasContent("id,surname\n1,Stone\n");
    }
}
