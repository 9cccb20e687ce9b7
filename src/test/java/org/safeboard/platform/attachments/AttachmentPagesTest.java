package org.safeboard.platform.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Entry;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class AttachmentPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Attachments attachments;

    @Autowired
    FileChecks checks;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    Cast.Area area;
    Staff lado;
    Case file;
    Owner owner;

    @BeforeEach
    void aFile() {
        area = cast.area();
        lado = area.lado();
        file = Case.logged(browser, lado, area.code(), "2014-04-17");
        owner = Owner.of(area.code(), "allegations", file.id());
    }

    private UUID keep(Checked document) {
        return transaction
                .execute(_ -> attachments.keep(owner, List.of(document), change()))
                .getFirst();
    }

    private Change change() {
        return Change.of(lado, clock.instant(), "");
    }

    private Checked pdf() {
        return checks.one("documents", "Notes of Tuesday – Ärger.pdf", Samples.pdf());
    }

    @Test
    void a_document_comes_as_a_file_that_no_browser_opens_within_our_pages() {
        var answer = browser.get(lado, "/attachments/" + keep(pdf())).getResponse();

        assertThat(answer.getContentAsByteArray()).isEqualTo(Samples.pdf());
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment; filename");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
    }

    @Test
    void who_added_and_who_opened_it_is_in_the_history_of_the_file() {
        browser.get(lado, "/attachments/" + keep(pdf()));

        assertThat(audit.history(file.id()).stream().map(Entry::what))
                .contains("Document added", "Document opened: Notes of Tuesday – Ärger.pdf");
    }

    @Test
    void only_those_who_may_see_the_file_find_its_documents() {
        var id = keep(pdf());
        assertThat(browser.get(cast.area().lado(), "/attachments/" + id)).hasStatus(404);
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(file.id())
                .update();
        assertThat(browser.get(area.ladoAdministrator(), "/attachments/" + id)).hasStatus(404);
        assertThat(browser.get(lado, "/attachments/" + id)).hasStatus(200);
    }

    @Test
    void a_later_version_leaves_the_earlier_one_where_it_is() {
        var first = keep(pdf());
        var second = transaction.execute(
                _ -> attachments.keepVersion(attachments.find(first, lado).orElseThrow(), pdf(), change()));

        assertThat(attachments.of("allegations", file.id()))
                .extracting(Attachment::id, Attachment::replaced)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(first, true),
                        org.assertj.core.groups.Tuple.tuple(second, false));
        assertThat(browser.get(lado, "/attachments/" + first)).hasStatus(200);
    }

    @Test
    void what_came_while_the_scanner_was_away_is_kept_and_opens_once_it_was_scanned() {
        var clean = keep(new Checked("note.txt", FileType.TEXT, Samples.text("Hello"), Scan.WAITING));
        var infected = keep(new Checked("bad.txt", FileType.TEXT, Clamd.eicar(), Scan.WAITING));
        assertThat(browser.get(lado, "/attachments/" + clean)).hasStatus(404);

        try (var clamd = new Clamd()) {
            new ScanAgain(database, new Scanner(clamd.address()), audit, transaction, clock).everyFewMinutes();
        }

        assertThat(browser.get(lado, "/attachments/" + clean)).hasStatus(200);
        assertThat(browser.get(lado, "/attachments/" + infected)).hasStatus(404);
        assertThat(attachments.find(infected, lado).orElseThrow().scan()).isEqualTo(Scan.INFECTED);
        assertThat(browser.audited(file.id())).contains("AttachmentKept by The virus scanner");
    }

    @Test
    void documents_go_with_what_they_belong_to() {
        keep(pdf());
        var other = Case.logged(browser, lado, area.code(), "2014-04-18");

        transaction.executeWithoutResult(
                _ -> attachments.move(owner, Owner.of(area.code(), "allegations", other.id()), change()));

        assertThat(attachments.of("allegations", file.id())).isEmpty();
        assertThat(attachments.of("allegations", other.id())).hasSize(1);
    }
}
