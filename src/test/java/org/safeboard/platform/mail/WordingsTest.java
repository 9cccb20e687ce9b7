package org.safeboard.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing about a person can get into a message: its words are ours, and what varies has no room for a name. */
class WordingsTest {
    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");

    static Stream<Wording> everyWording() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.safeboard").stream()
                        .filter(it -> it.isAssignableTo(Wording.class) && !it.isInterface())
                        .flatMap(it -> {
                            assertThat(it.isEnum()).as(it.getName()).isTrue();
                            return Arrays.stream((Wording[]) it.reflect().getEnumConstants());
                        });
    }

    @Test
    void every_wording_is_a_constant_and_varies_in_dates_times_links_codes_and_the_board_alone() {
        var known = Set.of("board", "day", "from", "until", "link", "code", "slots", "place", "answerby", "reference");
        assertThat(everyWording()).isNotEmpty().allSatisfy(it -> {
            assertThat(BLANK.matcher(it.subject() + it.text()).results().map(found -> found.group(1)))
                    .isSubsetOf(known);
            assertThat(it.subject()).isNotBlank().doesNotContain("\n").hasSizeLessThan(80);
            assertThat(it.text()).isNotBlank();
        });
    }

    @Test
    void a_message_takes_no_wording_made_at_run_time() {
        var typed = new Wording() {
            @Override
            public String name() {
                return "TYPED";
            }

            @Override
            public String subject() {
                return "About Marek";
            }

            @Override
            public String text() {
                return "Marek";
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("walsall", new MailAddress("a@example.org"), typed, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "somebody",
                "a@b",
                "a b@example.org",
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "<a@example.org>",
                "a@example.org\n",
                "a@-example.org",
                ".a@example.org",
                "a..b@example.org",
                "\"a\"@example.org",
                "a@exam\u0000ple.org"
            })
    void what_is_not_one_address_is_refused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress(typed));
    }

    @Test
    void an_address_is_kept_in_small_letters() {
        assertThat(MailAddress.of(" Mary.O'Brien@Police.Example.ORG "))
                .map(MailAddress::text)
                .contains("mary.o'brien@police.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/answer/Marek Nowak",
                "https://example.org/answer",
                "/answer/abc?name=Marek",
                "/a/b/cdefgh12/ij\n"
            })
    void a_link_is_a_page_of_ours_with_one_token(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Link(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marek", "A B C D", "ABC\r\nBcc"})
    void a_code_is_capital_letters_and_digits(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Code(code));
    }
}
