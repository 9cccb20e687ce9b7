package org.safeboard.allegations.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;

/** A meeting as a test holds it, page by page. */
final class Sat {
    static final List<String> AGENDA = List.of(
            "INTRODUCTIONS",
            "ALLEGATIONS",
            "SAFETY",
            "OTHER_ROLES",
            "EARLIER",
            "RECRUITMENT",
            "STRANDS",
            "INTERVIEWS",
            "INTERIM",
            "TELLING",
            "SUPPORT",
            "OUTCOME",
            "REFERRALS",
            "LEARNING",
            "MINUTES");

    private final Browser browser;
    private final Case about;
    private final UUID id;

    private Sat(Browser browser, Case about, UUID id) {
        this.browser = browser;
        this.about = about;
        this.id = id;
    }

    /** Begins at 14:00 on this day. */
    static Sat begun(Browser browser, Case about, Staff staff, String type, String day) {
        var date = day.split("-");
        var answer = browser.post(
                staff,
                about.path("/minutes/begin"),
                "type=" + type,
                "heldOn.year=" + date[0],
                "heldOn.month=" + date[1],
                "heldOn.day=" + date[2],
                "beganAt=14:00",
                "chair=Amira Lane",
                "minuteTaker=Petra Quill");
        var location = answer.getResponse().getHeader("Location");
        assertThat(location).as(() -> Case.text(answer)).isNotNull();
        return new Sat(browser, about, UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
    }

    UUID id() {
        return id;
    }

    String path(String page) {
        return about.path("/minutes/" + id + page);
    }

    String show(Staff staff, String page) {
        var answer = browser.get(staff, path(page));
        assertThat(answer).hasStatusOk();
        return Case.text(answer);
    }

    void does(Staff staff, String page, String... fields) {
        about.does(staff, "/minutes/" + id + page, fields);
    }

    String refused(Staff staff, String page, String... fields) {
        return about.refused(staff, "/minutes/" + id + page, fields);
    }

    /** Everything a meeting needs to end at 15:30, with what the test says instead or besides. */
    static String[] complete(String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("intent", "end");
        fields.put("chair", "Amira Lane");
        fields.put("minuteTaker", "Petra Quill");
        fields.put("endedAt", "15:30");
        person(fields, 0, "Amira Lane", "LADO", "");
        person(fields, 1, "Percy Beat", "POLICE", "");
        person(fields, 2, "Sonia Carr", "SOCIAL_CARE", "");
        for (int i = 0; i < AGENDA.size(); i++) {
            fields.put("lines[" + i + "].code", AGENDA.get(i));
            fields.put("lines[" + i + "].said", "");
            fields.put("lines[" + i + "].decision", "Agreed on " + AGENDA.get(i));
        }
        for (var field : more) {
            var at = field.indexOf('=');
            fields.put(field.substring(0, at), field.substring(at + 1));
        }
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .toArray(String[]::new);
    }

    private static void person(LinkedHashMap<String, String> fields, int at, String name, String kind, String times) {
        fields.put("people[" + at + "].name", name);
        fields.put("people[" + at + "].role", "Colleague");
        fields.put("people[" + at + "].agencyKind", kind);
        fields.put("people[" + at + "].agency", "");
        fields.put("people[" + at + "].attended", "PRESENT");
        fields.put("people[" + at + "].times", times);
    }
}
