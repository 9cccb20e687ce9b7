package org.safeboard.people.matching.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.people.matching.Stated;
import org.safeboard.people.matching.Stated.Address;
import org.safeboard.people.matching.Stated.Born;
import org.safeboard.people.matching.Stated.Name;
import org.safeboard.people.matching.Stated.Sex;

class PersonFileTest {
    @TempDir
    private Path folder;

    private List<String> unused = List.of();

    private Map<String, Stated> read(String text) throws IOException {
        return read(text, "");
    }

    private Map<String, Stated> read(String text, String mapping) throws IOException {
        var problems = new Problems();
        var file =
                new PersonFile(Files.writeString(folder.resolve("persons.csv"), text), Mapping.of(mapping), problems);
        var rows = new LinkedHashMap<String, Stated>();
        file.read(rows::put);
        unused = file.unused();
        problems.refuse();
        return rows;
    }

    @Test
    void reads_a_register() throws IOException {
        var rows = read("""
            person_id,forename,middle,surname,other_names,dob,gender,address,town,postcode,phone
            P1,Zofia,Anna,Wrona,Zofia Lis; Zosia Lis-Wrona,1981-02-03,F,"4, Mill Lane",Selby,YO8 1AA,07700 900123
            P2,Idris,,Okoro,,,,,,,
            """);
        assertThat(rows.keySet()).containsExactly("P1", "P2");
        assertThat(rows.get("P1"))
                .isEqualTo(new Stated(
                        List.of(
                                new Name("Zofia", "Anna", "Wrona"),
                                new Name("", "", "Zofia Lis"),
                                new Name("", "", "Zosia Lis-Wrona")),
                        new Born(1981, 2, 3),
                        Sex.FEMALE,
                        List.of(new Address("4, Mill Lane", "Selby", "YO8 1AA")),
                        List.of("07700 900123"),
                        List.of(),
                        List.of(),
                        Map.of()));
        assertThat(rows.get("P2")).isEqualTo(Stated.NOTHING.withNames(List.of(new Name("Idris", "", "Okoro"))));
        assertThat(unused).isEmpty();
    }

    @Test
    void reads_febrl_with_blanks_after_its_commas() throws IOException {
        var row = read("""
            rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id
            rec-7-org, ella, brandt, 12, wattle street, hilltop, kersbrook, 5231, sa, 19410817, 4410021
            """).get("rec-7-org");
        assertThat(row.names()).containsExactly(new Name("ella", "", "brandt"));
        assertThat(row.born()).isEqualTo(new Born(1941, 8, 17));
        assertThat(row.addresses()).containsExactly(new Address("12 wattle street", "kersbrook", "5231"));
        assertThat(row.identifiers()).containsExactly("number:4410021");
        assertThat(row.traits()).isEqualTo(Map.of("address_2", "hilltop", "state", "sa"));
    }

    @Test
    void takes_from_a_whole_name_what_it_says_more() throws IOException {
        var rows = read("""
            unique_id,cluster,full_name,first_name,surname,dob,birth_place,postcode_fake,gender,occupation
            1,c,ada mary stone,ada,stone,1859-81-01,hull,hu1 1aa,female,painter
            2,c,ada stone,ada,stone,,,,,
            3,c,lady ada stone,ada,stone,,,,,
            4,c,ada,,,,,,,
            """);
        assertThat(rows.get("1").names()).containsExactly(new Name("ada", "mary", "stone"));
        assertThat(rows.get("2").names()).containsExactly(new Name("ada", "", "stone"));
        assertThat(rows.get("3").names())
                .containsExactly(new Name("ada", "", "stone"), new Name("", "", "lady ada stone"));
        assertThat(rows.get("4").names()).containsExactly(new Name("", "", "ada"));
        assertThat(rows.get("1").traits()).isEqualTo(Map.of("birth_place", "hull", "occupation", "painter"));
        assertThat(unused).containsExactly("cluster");
    }

    @Test
    void reads_headings_however_they_are_spelt_and_in_any_order() throws IOException {
        var row = read("\uFEFFDate of Birth,Last Name,\"First name\",ID,NHS Number,E-mail\r\n"
                        + "01/02/1990,\"O\"\"Hara\",Ann,9,111 222,a@example.org\r\n")
                .get("9");
        assertThat(row.names()).containsExactly(new Name("Ann", "", "O\"Hara"));
        assertThat(row.born()).isEqualTo(new Born(1990, 2, 1));
        assertThat(row.identifiers()).containsExactly("number:111 222");
        assertThat(row.emails()).containsExactly("a@example.org");
    }

    @Test
    void believes_the_mapping_before_the_headings() throws IOException {
        var row = read("""
            no,nom,surname,house,road,born,shoe
            7,Weir,not this,4,Mill Lane,1990,43
            """, "id=no,surname=nom,address=house+road,trait=shoe,ignore=born")
                .get("7");
        assertThat(row.names()).containsExactly(new Name("", "", "Weir"));
        assertThat(row.addresses()).containsExactly(new Address("4 Mill Lane", "", ""));
        assertThat(row.born()).isEqualTo(Born.UNKNOWN);
        assertThat(row.traits()).isEqualTo(Map.of("shoe", "43"));
        assertThat(unused).containsExactly("surname");
    }

    @Test
    void reads_a_mapping_from_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("mapping.properties"), "# ours\nsurname = nom\nid = no\n");
        assertThat(read("no,nom\n1,Weir\n", file.toString())).containsKey("1");
        assertThatThrownBy(() -> Mapping.of("nowhere.properties")).hasMessageContaining("There is no file nowhere");
        assertThatThrownBy(() -> Mapping.of("surnam=x")).hasMessageContaining("Nothing of a person is called surnam");
        assertThatThrownBy(() -> Mapping.of("surname=x+y")).hasMessageContaining("one column for surname");
    }

    @Test
    void tells_all_that_is_wrong_at_once() {
        assertThatThrownBy(() -> read("""
            id,surname,dob
            1,Weir,27/03/84
            2,Weir,1984-03-27,3
            ,Weir,
            1,Weir,
            5,Weir,,
            6
            """))
                .hasMessageContaining("line 2: the date of birth 27/03/84 cannot be read")
                .hasMessageContaining("line 3: there are 4 cells under 3 headings")
                .hasMessageContaining("line 4: there is no id")
                .hasMessageContaining("line 5: the id 1 is there twice")
                .hasMessageEndingWith("Nothing was written.")
                .message()
                .hasLineCount(5);
    }

    @Test
    void says_which_columns_are_missing_or_twice() {
        assertThatThrownBy(() -> read("a,b,b\n1,2,3\n"))
                .hasMessageContaining("two columns called b")
                .hasMessageContaining("no column with the id")
                .hasMessageContaining("no column with names");
        assertThatThrownBy(() -> read("")).hasMessageContaining("persons.csv is empty");
        assertThatThrownBy(() -> read("id,surname\n1,\"Weir\n")).hasMessageContaining("is not closed");
    }

    @Test
    void refuses_what_is_not_utf_8() throws IOException {
        var problems = new Problems();
        var path = Files.write(
                folder.resolve("latin.csv"), "id,surname\n1,M\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1));
        new PersonFile(path, Mapping.NONE, problems).read((id, stated) -> {});
        assertThatThrownBy(problems::refuse).hasMessageContaining("latin.csv is not in UTF-8");
    }
}
