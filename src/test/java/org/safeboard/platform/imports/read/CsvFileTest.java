package org.safeboard.platform.imports.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.imports.Unreadable;

class CsvFileTest {
    private static final String NAMES = "Name,Setting\r\nZoë Šampl’e,Café “Ø”\r\n";

    @TempDir
    Path folder;

    private java.util.List<String> lines(String text) {
        return Reading.lines(folder, "a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void finds_the_encoding_without_being_told(String charset) {
        var bytes = NAMES.getBytes(Charset.forName(charset));
        assertThat(Reading.lines(folder, "a.csv", bytes))
                .containsExactly("1: Name | Setting", "2: Zoë Šampl’e | Café “Ø”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void finds_the_encoding_by_its_mark(String charset) {
        var bytes = ("\uFEFF" + NAMES).getBytes(Charset.forName(charset));
        assertThat(Reading.lines(folder, "a.csv", bytes)).first().isEqualTo("1: Name | Setting");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_the_separator(String separator) {
        assertThat(lines("Ref,Date,What\nA,1,\"one; two, three | four\"\nB,2,x\n".replace(",", separator)))
                .hasSize(3)
                .last()
                .isEqualTo("3: B | 2 | x");
    }

    @Test
    void believes_excels_first_line() {
        assertThat(lines("sep=;\nRef;What, in words\n1;a,b\n"))
                .containsExactly("2: Ref | What, in words", "3: 1 | a,b");
    }

    @Test
    void reads_quotes_as_programs_write_them() {
        assertThat(lines("a,b\n\"one \"\"two\"\"\",\"line\nbreak\"\n6\" pipe,\"x\"y\n,\n\n\"\",z"))
                .containsExactly("1: a | b", "2: one \"two\" | line\nbreak", "3: 6\" pipe | xy", "6:  | z");
    }

    @Test
    void keeps_letters_beyond_the_first_plane() {
        assertThat(lines("a,b\n𠮷野,👩‍🏫\n")).last().isEqualTo("2: 𠮷野 | 👩‍🏫");
    }

    @Test
    void counts_the_rows_as_a_spreadsheet_does() {
        assertThat(lines("a,b\n\n\n1,2")).containsExactly("1: a | b", "4: 1 | 2");
    }

    @Test
    void refuses_a_quote_that_never_ends() {
        assertThatThrownBy(() -> lines("a,b\n1,\"two\n3,4\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("row 2 is never closed");
    }

    @Test
    void refuses_what_is_no_text_and_what_is_too_much() {
        assertThatThrownBy(() -> Reading.lines(folder, "a.csv", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 7}))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Reading.lines(folder, "a.csv", Reading.workbook("", Map.of())))
                .hasMessageContaining("named like a CSV file");
        assertThatThrownBy(() -> lines("x,".repeat(400) + "x\n")).hasMessageContaining("column KO");
        assertThatThrownBy(() -> lines("a,b\n1," + "x".repeat(40_000))).hasMessageContaining("more than 32,767");
        assertThatThrownBy(() -> lines("")).hasMessageContaining("is empty");
    }
}
