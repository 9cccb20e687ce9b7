package org.safeboard.allegations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;

/** Cases of 2014 on which a LADO has decided that a meeting is needed. */
public final class Met {
    private Met() {}

    /** A case with its concern; {@code details} are further fields of its details page. */
    public static Case concern(Browser browser, Cast.Area area, String... details) {
        var lado = area.lado();
        var file = Case.logged(browser, lado, area.code(), "2014-04-17", "setting=Elmtree School");
        var fields = new ArrayList<>(List.of(
                "receivedOn.day=17",
                "receivedOn.month=4",
                "receivedOn.year=2014",
                "setting=Elmtree School",
                "adultGivenNames=Marek",
                "adultFamilyName=Testowy"));
        fields.addAll(List.of(details));
        file.does(lado, "/details", fields.toArray(String[]::new));
        file.does(
                lado,
                "/decide",
                "limbs=H1",
                "decision=POT_MEETING",
                "rationale=A mark was seen",
                "earlierConcerns=Nothing new",
                "on.day=22",
                "on.month=4",
                "on.year=2014");
        return file;
    }

    /** The three fields of a date of 2014, followed by others. */
    public static String[] on(String field, int day, int month, String... more) {
        return Stream.concat(
                        Stream.of(field + ".day=" + day, field + ".month=" + month, field + ".year=2014"),
                        Arrays.stream(more))
                .toArray(String[]::new);
    }
}
