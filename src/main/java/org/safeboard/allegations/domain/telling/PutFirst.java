package org.safeboard.allegations.domain.telling;

import java.util.List;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.platform.rules.Rules;

/**
 * An allegation is put to the person before there is an outcome, or it is recorded why that is withheld. What a
 * spreadsheet brought in is left as it was.
 */
public final class PutFirst {
    private PutFirst() {}

    /** @param ledger the rows of the case */
    public static Rules check(Allegation allegation, List<Telling> ledger) {
        return Rules.check(
                allegation.putOn() != null || allegation.broughtInBy() != null || accountedFor(allegation, ledger),
                "outcome",
                "Allegation %d was not put to the person: record when it was, or on the ledger why it is withheld"
                        .formatted(allegation.seq()));
    }

    private static boolean accountedFor(Allegation allegation, List<Telling> ledger) {
        return ledger.stream()
                .filter(it ->
                        it.matter() == Matter.ALLEGATION && allegation.id().equals(it.allegation()))
                .anyMatch(it -> it.state() == Telling.State.WITHHELD || it.settled());
    }
}
