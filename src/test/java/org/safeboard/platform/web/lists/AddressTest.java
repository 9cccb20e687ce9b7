package org.safeboard.platform.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {
    private static final Order USUAL = new Order("received", true);

    @Test
    void changes_one_thing_and_keeps_the_rest() {
        var address = Address.of("/allegations").with("sector", "EDU", "HEALTH").with("order", "adult");
        assertThat(address.with("order", "-adult")).hasToString("/allegations?sector=EDU&sector=HEALTH&order=-adult");
        assertThat(address.without("sector")).hasToString("/allegations?order=adult");
        assertThat(address).hasToString("/allegations?sector=EDU&sector=HEALTH&order=adult");
    }

    @Test
    void leaves_out_what_is_blank_and_encodes_the_rest() {
        assertThat(Address.of("/a").with("search", "")).hasToString("/a");
        assertThat(Address.of("/a").with("search", "O'Neil & Söhne")).hasToString("/a?search=O%27Neil+%26+S%C3%B6hne");
    }

    @Test
    void orders_by_known_columns_only() {
        var columns = List.of("received", "adult");
        assertThat(Order.parse("-adult", columns, USUAL)).isEqualTo(new Order("adult", true));
        assertThat(Order.parse("password", columns, USUAL)).isEqualTo(USUAL);
        assertThat(Order.parse("", columns, USUAL)).isEqualTo(USUAL);
    }

    @Test
    void a_second_click_turns_the_order_round() {
        assertThat(USUAL.clicked("received")).hasToString("received");
        assertThat(USUAL.clicked("received").clicked("received")).hasToString("-received");
        assertThat(USUAL.clicked("adult")).hasToString("adult");
        assertThat(USUAL.ariaSort("received")).isEqualTo("descending");
        assertThat(USUAL.ariaSort("adult")).isEqualTo("none");
    }
}
