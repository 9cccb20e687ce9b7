package org.safeboard.allegations.domain.boundary.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Purpose;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackageFileTest {
    private static final Path DOCS = Path.of("docs", "exchange");

    @ParameterizedTest
    @ValueSource(strings = {"case", "acknowledgement", "outcome"})
    void a_published_example_is_read_and_written_again_the_same(String name) throws IOException {
        var read = PackageFile.read(example(name).getBytes(StandardCharsets.UTF_8));
        var again = PackageFile.read(PackageFile.write(read).getBytes(StandardCharsets.UTF_8));
        assertThat(again).isEqualTo(read);
    }

    @Test
    void whatever_is_written_has_its_place_in_the_schema() throws IOException {
        var schema = JsonMapper.shared().readTree(Files.readString(DOCS.resolve("case-package-1.schema.json")));
        for (var name : List.of("case", "acknowledgement", "outcome")) {
            var written = PackageFile.write(PackageFile.read(example(name).getBytes(StandardCharsets.UTF_8)));
            fits(JsonMapper.shared().readTree(written), schema, name);
        }
    }

    private static void fits(JsonNode it, JsonNode schema, String at) {
        if (it.isObject()) {
            assertThat(new TreeSet<>(schema.get("properties").propertyNames()))
                    .as(at)
                    .containsAll(it.propertyNames());
            schema.get("required")
                    .forEach(name -> assertThat(it.has(name.asString()))
                            .as(at + "." + name)
                            .isTrue());
            it.propertyNames()
                    .forEach(name -> fits(it.get(name), schema.get("properties").get(name), at + "." + name));
        } else if (it.isArray()) {
            it.forEach(each -> fits(each, schema.get("items"), at + "[]"));
        }
    }

    @Test
    void every_wrong_field_is_named_with_its_path_at_once() throws IOException {
        var spoilt = example("case")
                .replace("\"2025-10-01\"", "\"1 October\"")
                .replace("That you gripped a boy by the arm", " ")
                .replace("\"POLICE\"", "\"ARMY\"")
                .replace("\"restricted\": false", "\"restricted\": \"no\"")
                .replace("\"role\"", "\"job\"");
        assertThat(refused(spoilt))
                .contains(
                        "case.receivedOn must be a date like 2026-03-27",
                        "case.employerKnewOn must be a date like 2026-03-27",
                        "case.restricted must be true or false",
                        "case.allegations[0].wording must not be blank",
                        "case.strands[0].kind must be one of POLICE, SOCIAL_CARE, EMPLOYER, REGULATOR",
                        "case.adult.job is no field of this version");
    }

    @Test
    void what_is_no_package_is_refused_in_one_sentence() {
        assertThat(refused("")).hasSize(1).first().asString().startsWith("The file");
        assertThat(refused("not json"))
                .containsExactly("The file is not a package: it stops being JSON at line 1, column 1");
        assertThat(refused("[1, 2]")).containsExactly("The file is not a package: it must be one object");
        assertThat(problems(new byte[] {(byte) 0xff, (byte) 0xfe}))
                .containsExactly("The file is not a package: it is not text in UTF-8");
        assertThat(refused("{\"format\": \"a\", \"format\": \"b\"}"))
                .first()
                .asString()
                .startsWith("The file is not a package");
        assertThat(refused("[".repeat(100) + "]".repeat(100)))
                .first()
                .asString()
                .startsWith("The file is not a package");
        assertThat(problems(new byte[PackageFile.LARGEST + 1]))
                .containsExactly("The file is larger than 5 MB: no package is");
    }

    @Test
    void another_version_is_refused() throws IOException {
        assertThat(refused(example("case").replace("\"version\": 1", "\"version\": 2")))
                .contains("format and version must be safeboard-case-package and 1");
    }

    @Test
    void an_answer_says_what_it_answers() throws IOException {
        assertThat(refused(example("outcome").replace("\"answers\": \"3f0c6a3e-5d0b-4c57-9f0e-0a6a7c1d2e01\",", "")))
                .containsExactly("answers is missing");
        assertThat(refused(example("outcome").replace("\"kind\": \"OUTCOME\"", "\"kind\": \"CASE\"")))
                .containsExactly("case is missing", "purpose is missing");
    }

    @Test
    void characters_that_are_no_text_and_texts_without_end_are_refused() throws IOException {
        assertThat(refused(example("case").replace("A boy of nine", "A boy\\u0000")))
                .containsExactly("case.child.described holds characters that are no text");
        assertThat(refused(example("case").replace("A boy of nine", "x".repeat(201))))
                .containsExactly("case.child.described must have at most 200 characters");
        assertThat(refused(example("case").replace("A boy of nine", "x".repeat(300_000))))
                .first()
                .asString()
                .startsWith("The file is not a package");
    }

    @Test
    void both_sides_see_the_same_part() {
        assertThat(Purpose.of(Part.TRANSFERRED_OUT).received()).isEqualTo(Part.TRANSFERRED_IN);
        assertThat(Purpose.of(Part.PARTICIPATING).received()).isEqualTo(Part.LEAD);
        assertThat(Purpose.of(Part.LEAD).received()).isEqualTo(Part.PARTICIPATING);
        assertThat(Purpose.of(Part.INFORMED).received()).isEqualTo(Part.INFORMED);
    }

    private static String example(String name) throws IOException {
        return Files.readString(DOCS.resolve("example-" + name + ".json"));
    }

    private static List<String> refused(String file) {
        return problems(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] file) {
        var refused = catchThrowableOfType(RulesBroken.class, () -> PackageFile.read(file));
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Problem::message).toList();
    }
}
