package org.safeboard.allegations.refer.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SealedTest {
    private final DraftCode code = DraftCode.fresh();
    private final byte[] text = "He gripped the boy’s arm".getBytes(StandardCharsets.UTF_8);

    @Test
    void only_its_own_code_opens_it() {
        var sealed = Sealed.seal(code, text);
        assertThat(Sealed.open(code, sealed)).isEqualTo(text);
        assertThatThrownBy(() -> Sealed.open(DraftCode.fresh(), sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_words_never_look_the_same_and_a_changed_byte_does_not_open() {
        var sealed = Sealed.seal(code, text);
        assertThat(Sealed.seal(code, text)).isNotEqualTo(sealed);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> Sealed.open(code, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_code_is_read_however_it_was_copied() {
        var typed = " " + code.readable().toLowerCase(Locale.ROOT).replace('-', ' ');
        assertThat(DraftCode.typed(typed)).contains(code);
        assertThat(DraftCode.typed("7KQ2-M9FH-XW4T")).isEmpty();
        assertThat(DraftCode.typed("O000-0000-0000-0000")).isEmpty();
        assertThat(code.toString()).doesNotContain(code.letters());
    }

    @Test
    void no_two_codes_are_the_same() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(_ -> DraftCode.fresh().id())
                        .collect(Collectors.toSet()))
                .hasSize(1000);
    }
}
