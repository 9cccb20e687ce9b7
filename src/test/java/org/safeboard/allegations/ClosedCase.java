package org.safeboard.allegations;

import static org.safeboard.allegations.Typed.fields;

import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;

/** A concern of 2014 that was worked on to its end, for what comes after. */
public final class ClosedCase {
    private ClosedCase() {}

    /** With one allegation, unsubstantiated, closed on 15 May 2014. */
    public static Case unsubstantiated(Browser browser, Staff lado, String area, String... logged) {
        var file = open(browser, lado, area, logged);
        conclude(file, lado, "UNS");
        close(file, lado, "2014-05-15");
        return file;
    }

    /** With one allegation and everything settled but its outcome. */
    public static Case open(Browser browser, Staff lado, String area, String... logged) {
        var file = Case.logged(browser, lado, area, "2014-04-17", logged);
        file.does(
                lado,
                "/decide",
                fields("limbs=H1", "decision=POT_MEETING", "rationale=A mark was seen", "@on=2014-04-22"));
        file.does(lado, "/allege", fields("wording=That you gripped a boy by the arm", "@putOn=2014-04-24"));
        for (var strand : new String[] {"POLICE", "SOCIAL_CARE", "EMPLOYER"}) {
            file.does(lado, "/strands/" + strand, "notPursuedReason=No offence and no child in need");
        }
        file.does(lado, "/dbs", fields("decision=NOT_MET", "@on=2014-05-14"));
        file.does(lado, "/learning", "answer=NONE");
        return file;
    }

    public static void conclude(Case file, Staff lado, String outcome) {
        file.does(
                lado,
                file.link(lado, "/conclude/"),
                fields("outcome=" + outcome, "reason=One word against another", "@on=2014-05-14"));
    }

    public static void close(Case file, Staff lado, String on) {
        file.everybodyIsTold(lado, on);
        file.does(lado, "/close", fields("disposal=CONCLUDED", "@on=" + on));
    }
}
