package org.safeboard.allegations.bringin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.safeboard.allegations.domain.Meeting.Attended;

/** Who came to a meeting, as one cell tells it: "Pat Example (Police), Lee Sample; apologies: Kim Sample (Health)". */
record WhoCame(String name, String agency, Attended attended) {
    private static final Pattern APOLOGIES =
            Pattern.compile("^(apologies|apols|apology)( from)?\\s*[:\\-]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile("^(.*?)\\s*\\(([^)]*)\\)\\s*$");

    static List<WhoCame> in(String cell) {
        var came = new ArrayList<WhoCame>();
        var attended = Attended.PRESENT;
        for (var part : cell.split("[;,\\n]+(?![^(]*\\))")) {
            var one = part.strip();
            var apologies = APOLOGIES.matcher(one);
            if (apologies.find()) {
                attended = Attended.APOLOGY;
                one = one.substring(apologies.end());
            }
            var ends = one.toLowerCase(Locale.ROOT).endsWith("(apologies)");
            var bare = ends
                    ? one.substring(0, one.length() - "(apologies)".length()).strip()
                    : one;
            if (bare.isEmpty()) {
                continue;
            }
            var match = AGENCY.matcher(bare);
            var found = match.matches() && !match.group(1).isBlank();
            came.add(new WhoCame(
                    found ? match.group(1) : bare, found ? match.group(2) : "", ends ? Attended.APOLOGY : attended));
        }
        return came;
    }
}
