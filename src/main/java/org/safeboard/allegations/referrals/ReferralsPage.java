package org.safeboard.allegations.referrals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.web.Page;

/**
 * The referrals of somebody's areas, those that wait first.
 *
 * @param areas more than one: rows say which
 */
public record ReferralsPage(List<Row> waiting, List<Row> decided, boolean areas) implements Page {
    /**
     * A referral.
     *
     * @param became the number of the contact, or why it is none; blank while it waits
     * @param unread has the sender written what nobody has read?
     */
    public record Row(
            UUID id,
            String area,
            String reference,
            Instant sentAt,
            String organisation,
            String adult,
            String became,
            boolean unread) {}
}
