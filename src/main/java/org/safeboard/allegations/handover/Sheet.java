package org.safeboard.allegations.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything somebody leads, on one sheet.
 *
 * @param of null for the cases that nobody leads
 */
public record Sheet(String area, @Nullable UUID of, String name, LocalDate on, List<Line> lines) {

    /**
     * One open case.
     *
     * @param next the time limit that falls due next; blank for none
     * @param actions what is promised and not done, with who and when
     * @param hold that the person is not to be told; blank where they may be
     * @param toTell who still has to be told something
     */
    public record Line(
            UUID contact,
            String number,
            String adult,
            LocalDate receivedOn,
            String state,
            String next,
            @Nullable LocalDate nextOn,
            boolean overdue,
            List<String> actions,
            String hold,
            List<String> toTell) {}
}
