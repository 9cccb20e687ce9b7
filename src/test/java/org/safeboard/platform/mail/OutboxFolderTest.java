package org.safeboard.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.platform.mail.outbox.Outbox;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Without a mail server, each message becomes a file that only its owner reads. */
@PageTest
class OutboxFolderTest {
    @TempDir
    static Path data;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("safeboard.data", data::toString);
    }

    @Autowired
    Mail mail;

    @Autowired
    Outbox outbox;

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    @Test
    void a_test_message_of_the_administrator_becomes_a_file_and_the_page_says_so() throws Exception {
        var admin = cast.area().systemAdministrator();
        assertThat(browser.get(admin, "/settings/mail"))
                .bodyText()
                .contains("No mail server is set up", "folder outbox", "Send a test message");
        browser.post(admin, "/settings/mail");
        assertThat(outbox.deliverDue()).isPositive();
        var file = fileTo(admin.email());
        assertThat(file).content().contains("A test message from Safeboard");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(browser.get(admin, "/settings/mail"))
                .bodyText()
                .contains("Test message", "example.org", "Sent")
                .doesNotContain("A test message from");
    }

    /** Other tests may have left messages in the same database. */
    private static Path fileTo(String address) throws IOException {
        try (var files = Files.list(data.resolve("outbox"))) {
            for (var file : files.toList()) {
                if (Files.readString(file).contains("To: " + address)) {
                    return file;
                }
            }
        }
        throw new AssertionError("No message to " + address);
    }

    @Test
    void a_refused_message_is_given_another_try() {
        var area = cast.area();
        var admin = area.systemAdministrator();
        var message = new org.safeboard.platform.settings.mail.MailRecords(database)
                .of(null, area.code(), Map.of())
                .get("{message}");
        assertThat(browser.get(admin, "/settings/mail"))
                .bodyText()
                .contains("Not delivered", "No such mailbox")
                .doesNotContain("hilda@");
        browser.post(admin, "/settings/mail/" + message);
        assertThat(outbox.deliverDue()).isPositive();
        assertThat(database.sql("select sent_at is not null from platform.mail_message where id = ?::uuid")
                        .param(message)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
