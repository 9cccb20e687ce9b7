package org.safeboard.platform.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScannerTest {
    @Test
    void a_virus_is_refused_and_the_rest_is_clean() {
        try (var clamd = new Clamd()) {
            var checks = new FileChecks(new Scanner(clamd.address()));
            assertThat(checks.one("documents", "note.txt", Samples.text("Hello"))
                            .scan())
                    .isEqualTo(Scan.CLEAN);
            assertThatThrownBy(() -> checks.one("documents", "note.txt", Clamd.eicar()))
                    .hasMessageContaining("“note.txt” holds a virus and was not kept");
        }
    }

    @Test
    void a_document_of_many_chunks_is_scanned_to_its_end() {
        try (var clamd = new Clamd()) {
            var content = new byte[300_000];
            System.arraycopy(Clamd.eicar(), 0, content, 299_900, Clamd.eicar().length);
            assertThat(new Scanner(clamd.address()).scan(content)).isEqualTo(Scan.INFECTED);
        }
    }

    @Test
    void what_a_scanner_could_not_be_asked_about_waits() {
        var address = "";
        try (var clamd = new Clamd()) {
            address = clamd.address();
        }
        assertThat(new Scanner(address).scan(Samples.pdf())).isEqualTo(Scan.WAITING);
        assertThat(Scan.WAITING.opens()).isFalse();
    }

    @Test
    void without_a_scanner_nothing_is_scanned_and_a_wrong_address_stops_the_start() {
        assertThat(new Scanner("").scan(Samples.pdf())).isEqualTo(Scan.NOT_SCANNED);
        assertThatThrownBy(() -> new Scanner("clamd")).hasMessageContaining("host:port");
    }
}
