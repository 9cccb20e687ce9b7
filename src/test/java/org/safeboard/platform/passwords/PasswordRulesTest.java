package org.safeboard.platform.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "velvet kettle marsh",
                "ünïcödé gräve tïmber",
                "zq8#kP2!vM5^wR9&",
                "my sister sells sea shells",
                "the 3 otters of tring",
                "正确的马电池订书钉正确的马电池"
            })
    void accepts_what_is_long_and_not_guessed_first(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password1234567!",
                "P@ssw0rdP@ssw0rd",
                "aaaaaaaaaaaaaaaa",
                "1234567890123456",
                "abcdefghijklmnop",
                "qwertyuiopasdfghjkl",
                "correcthorsebatterystaple",
                "WelcomeWelcome2026",
                "abcabcabcabcabcabc",
                "October2026October",
                "petra.quill2026!",
                "letmeinletmein123"
            })
    void refuses_what_is_tried_first(String password) {
        assertThat(problems(password, password))
                .extracting(Problem::message)
                .anyMatch(it -> it.contains("easy to guess"));
    }

    @Test
    void refuses_what_is_short_or_differs() {
        assertThat(problems("velvet kettle", "velvet kettle"))
                .extracting(Problem::field)
                .containsExactly("password");
        assertThat(problems("velvet kettle marsh", "velvet kettle march"))
                .extracting(Problem::field)
                .containsExactly("again");
        assertThat(problems("", "")).extracting(Problem::field).containsExactly("password");
    }

    @Test
    void is_kept_by_argon2_and_found_again_however_the_letters_were_composed() {
        var passwords = new Passwords();
        var encoded = passwords.encode("gr\u00e4ve t\u00efmber kettle");
        assertThat(encoded).startsWith("{argon2}$argon2id$");
        assertThat(passwords.matches("gra\u0308ve ti\u0308mber kettle", encoded))
                .isTrue();
        assertThat(passwords.matches("grave timber kettle", encoded)).isFalse();
        assertThat(passwords.matches("grave timber kettle", null)).isFalse();
    }

    private static void check(String password) {
        PasswordRules.check(password, password, "Petra Quill", "petra.quill@example.org")
                .orRefuse();
    }

    private static List<Problem> problems(String password, String again) {
        return catchThrowableOfType(
                        RulesBroken.class,
                        () -> PasswordRules.check(password, again, "Petra Quill", "petra.quill@example.org")
                                .orRefuse())
                .problems();
    }
}
