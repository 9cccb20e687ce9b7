package org.safeboard.allegations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PageTest
class IncomingFiguresTest {
    private static final ReportingYear YEAR = new ReportingYear(2025);

    @Autowired
    Figures figures;

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcTemplate database;

    @Test
    void contacts_are_counted_by_how_they_came() {
        var area = cast.area();
        var lado = area.lado();
        var phone = org.safeboard.allegations.Case.logged(browser, lado, area.code(), "2025-06-03");
        var letter = org.safeboard.allegations.Case.logged(browser, lado, area.code(), "2025-06-04", "channel=LETTER");
        var unknown = org.safeboard.allegations.Case.logged(browser, lado, area.code(), "2025-06-05");
        database.update("update allegations.contact set channel = null where id = ?", unknown.id());
        var table = figures.table("allegations.contacts-by-channel", area.code(), YEAR, Audience.WORKING);
        assertThat(phone.id()).isNotEqualTo(letter.id());
        assertThat(shown(table, "PHONE", "contacts")).isEqualTo("1");
        assertThat(shown(table, "LETTER", "contacts")).isEqualTo("1");
        assertThat(shown(table, "WEB", "contacts")).isEqualTo("0");
        assertThat(shown(table, "NOT_RECORDED", "contacts")).isEqualTo("1");
        assertThat(shown(table, "total", "contacts")).isEqualTo("3");
    }

    @Test
    void a_first_response_on_the_next_working_day_is_in_time_and_none_is_none() {
        var area = cast.area().code();
        // Friday to Monday, Friday to Tuesday, and one that waits
        sent(area, "2025-06-06T15:00:00Z", "2025-06-09T09:00:00Z");
        sent(area, "2025-06-06T15:00:00Z", "2025-06-10T09:00:00Z");
        sent(area, "2025-06-06T15:00:00Z", null);
        var table = figures.table("allegations.first-response", area, YEAR, Audience.WORKING);
        assertThat(shown(table, "total", "referrals")).isEqualTo("3");
        assertThat(shown(table, "total", "answered")).isEqualTo("2");
        assertThat(shown(table, "total", "in-time")).isEqualTo("1");
        assertThat(shown(table, "WAITING", "referrals")).isEqualTo("3");
    }

    private void sent(String area, String at, @Nullable String responded) {
        var id = UUID.randomUUID();
        database.update(
                """
                insert into allegations.referral (id, area, reference, draft, sent_at, sender_name, sender_job,
                    sender_telephone, sender_email, organisation, organisation_kind, adult_given_names,
                    adult_family_name, adult_described, adult_role, child_described, child_safe, child_safe_note, words,
                    responded_at, version)
                values (?, ?, ?, ?, ?, 'Yusuf', 'Secretary', '1', '', 'Masjid', 'FAITH', 'Marek', 'Testowy', '',
                    'Teacher', 'Adam', 'NO', '', 'x', ?, 0)
                """,
                id,
                area,
                "REF-" + id,
                id.toString(),
                Timestamp.from(Instant.parse(at)),
                responded == null ? null : Timestamp.from(Instant.parse(responded)));
    }

    private static String shown(FigureTable table, String row, String column) {
        return table.cell(row, column).orElseThrow().display();
    }
}
