package org.safeboard.allegations.domain.meetings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.relational.core.mapping.Column;

/**
 * When and where, once it is chosen.
 *
 * @param place a code of the list {@code allegations/meeting-place}; null where everybody joins from elsewhere
 * @param room the room and how to get in; it stands on the personal page and never in mail
 * @param joinLink where to join by video
 */
public record Plan(
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        Mode mode,
        @Nullable String place,
        @Nullable String room,
        @Column("join_link") @Nullable String joinLink) {

    /** How people come together. */
    public enum Mode {
        IN_PERSON("In person"),
        ONLINE("By video"),
        BOTH("In person, or by video");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Rules rules(NamesOfTheCase names, LocalDate today) {
        return Slot.rules("day", day, starts, ends, today)
                .and(mode == Mode.ONLINE || place != null, "place", "Select where it takes place")
                .and(
                        mode == Mode.IN_PERSON || joinLink != null,
                        "joinLink",
                        "Enter the link to join by video, beginning with https://")
                .and(
                        joinLink == null || isLink(joinLink),
                        "joinLink",
                        "The link to join must be a web address that begins with https://")
                .and(!names.isIn(room), "room", NamesOfTheCase.OTHERWISE)
                .and(!names.isIn(joinLink), "joinLink", NamesOfTheCase.OTHERWISE);
    }

    private static boolean isLink(String text) {
        try {
            var link = new URI(text);
            return "https".equals(link.getScheme()) && link.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    public Instant start() {
        return day.atTime(starts).atZone(Change.LONDON).toInstant();
    }

    public Instant end() {
        return day.atTime(ends).atZone(Change.LONDON).toInstant();
    }
}
