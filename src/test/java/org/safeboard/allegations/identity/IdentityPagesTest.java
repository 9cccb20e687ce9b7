package org.safeboard.allegations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.earlier.Calls;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class IdentityPagesTest {
    private static final String[] KNOWN = {
        "givenNames=Marek",
        "familyName=Testowy",
        "knownAs=Mark",
        "formerNames=Marek Kowalski\nMarek Nowak",
        "born.month=3",
        "born.year=1979",
        "sex=MALE",
        "addresses[0].line=12 Mill Lane",
        "addresses[0].town=Walsall",
        "addresses[0].postcode=ws1 1aa",
        "telephone=07700 900123",
        "email=marek@example.org",
        "teacherReference=12/34567"
    };

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    Staff lado;
    Calls calls;

    @BeforeEach
    void people() {
        area = cast.area();
        lado = area.lado();
        calls = new Calls(browser, database, area.code(), lado);
    }

    @Test
    void what_is_recorded_stands_on_the_file_and_is_kept_when_the_details_change() {
        var file = calls.logged("2026-04-01");
        file.does(area.ladoAdministrator(), "/identity", KNOWN);
        assertThat(calls.page(lado, file.path("")))
                .contains("Who the adult is", "Also known as Mark", "Former name Marek Kowalski; Marek Nowak")
                .contains("12 Mill Lane, Walsall, WS1 1AA", "Teacher reference number 12/34567", "March 1979");
        assertThat(browser.audited(file.id())).contains("IdentityRecorded by Petra Quill");

        calls.complete(file, "2026-04-01", "adultFamilyName=Testova", "adultBorn.day=1");
        assertThat(calls.page(lado, file.path("")))
                .contains("Marek Testova", "12 Mill Lane", "Marek Kowalski", "Also known as Mark")
                .contains("Born March 1979");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() {
        var file = calls.logged("2026-04-01");
        assertThat(file.refused(
                        lado,
                        "/identity",
                        Calls.with(
                                KNOWN,
                                "addresses[0].postcode=nowhere",
                                "email=marek",
                                "teacherReference=12",
                                "born.year=2150")))
                .contains("Date of birth must be today or in the past")
                .contains("Enter a full UK postcode", "Enter an email address in the correct format")
                .contains("Teacher reference number must be 7 digits", "12 Mill Lane");
        assertThat(file.refused(lado, "/identity", Calls.with(KNOWN, "more=1", "addresses[1].line=3 High Street")))
                .contains("addresses[2].line", "3 High Street");
    }

    @Test
    void room_for_another_address_hides_no_change_of_somebody_else() {
        var file = calls.logged("2026-04-01");
        var seen = seen(Case.text(browser.get(lado, file.path("/identity"))));
        file.does(area.ladoAdministrator(), "/identity", KNOWN);
        var more = file.refused(lado, "/identity", Calls.with(KNOWN, "more=1", "seen=" + seen));
        assertThat(seen(more)).isEqualTo(seen);
    }

    private static String seen(String page) {
        return Jsoup.parse(page).select("input[name=seen]").attr("value");
    }

    @Test
    void a_former_name_finds_the_earlier_record_of_that_name() {
        var first = calls.logged("2025-05-01", "familyName=Kowalski");
        var now = calls.logged("2026-04-01", "born.day=", "born.month=", "born.year=");
        var answer = browser.post(lado, now.path("/identity"), KNOWN);
        assertThat(answer.getResponse().getHeader("Location")).endsWith("/earlier");
        assertThat(calls.page(lado, now.path("/earlier"))).contains("Marek Kowalski", calls.number(first));
    }

    @Test
    void what_was_corrected_is_taken_away_where_it_was_a_mistake() {
        var file = calls.logged("2026-04-01");
        file.does(lado, "/identity", KNOWN);
        file.does(lado, "/identity", Calls.with(KNOWN, "teacherReference=7654321"));
        var page = Case.text(browser.get(lado, file.path("/identity")));
        assertThat(page).contains("What was corrected", "12/34567");
        var mistake = Pattern.compile("/identity(/mistakes/[^\"]+)\"").matcher(page);
        assertThat(mistake.find()).isTrue();
        file.does(lado, "/identity" + mistake.group(1));
        assertThat(Case.text(browser.get(lado, file.path("/identity")))).doesNotContain("12/34567");
        assertThat(browser.audited(file.id())).contains("MistakeTakenAway by Amira Lane");
    }

    @Test
    void a_child_has_an_nhs_number() {
        var file = calls.complete(
                calls.logged("2026-04-01"), "2026-04-01", "childGivenNames=Noor", "childFamilyName=Rahman");
        assertThat(calls.page(lado, file.path("/identity/child")))
                .contains("Who the child is", "NHS number")
                .doesNotContain("Teacher reference");
        String[] child = {"givenNames=Noor", "familyName=Rahman"};
        assertThat(file.refused(lado, "/identity/child", Calls.with(child, "nhsNumber=943 476 5910")))
                .contains("NHS number is not one that exists");
        file.does(lado, "/identity/child", Calls.with(child, "nhsNumber=943 476 5919"));
        assertThat(calls.page(lado, file.path(""))).contains("Who the child is", "943 476 5919");
        assertThat(browser.get(lado, calls.logged("2026-04-02").path("/identity/child")))
                .hasStatus(404);
    }
}
