package org.safeboard.allegations.telling;

import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.letters.Letter;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.clocks.Clock;

/**
 * A row of the ledger as it is read.
 *
 * @param about such as "The allegation, allegation 2"
 * @param how the way they were told, in words; blank while they were not
 * @param letter the latest letter for it; null where none was begun
 */
public record LedgerLine(
        Telling row,
        Clock clock,
        String about,
        String how,
        @Nullable Letter letter) {

    public boolean late() {
        return row.state() != Telling.State.NOT_NEEDED && clock.isMissed();
    }
}
