package org.safeboard.allegations.telling;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.letters.CaseLetters;
import org.safeboard.allegations.domain.letters.Letter;
import org.safeboard.allegations.domain.telling.Matter;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

/** The rows of a ledger with their time limits and their letters. */
@Component
class LedgerLines {
    private final LedgerOfCase ledger;
    private final CaseLetters letters;
    private final Clocks clocks;
    private final Codes codes;
    private final Clock now;

    LedgerLines(LedgerOfCase ledger, CaseLetters letters, Clocks clocks, Codes codes, Clock now) {
        this.ledger = ledger;
        this.letters = letters;
        this.clocks = clocks;
        this.codes = codes;
        this.now = now;
    }

    List<LedgerLine> of(Contact contact) {
        var rows = ledger.rows(contact.id());
        var written = letters.findByContact(contact.id()).stream()
                .collect(Collectors.toMap(
                        Letter::telling,
                        it -> it,
                        (one, other) -> Comparator.comparing(Letter::begunAt).compare(one, other) < 0 ? other : one));
        var alleged = ledger.of(contact).allegations();
        var in = clocks.in(contact.area());
        return rows.stream().map(it -> line(it, in, alleged, written)).toList();
    }

    private LedgerLine line(Telling row, AreaClocks in, List<Allegation> alleged, Map<UUID, Letter> written) {
        var told = row.told();
        return new LedgerLine(
                row,
                run(row, in, now),
                about(row, alleged),
                told == null ? "" : codes.label("allegations/told-how", told.how()),
                written.get(row.id()));
    }

    private static String about(Telling row, List<Allegation> alleged) {
        if (row.matter() == Matter.OUTCOME && row.edition() > 1) {
            return "The outcome, number " + row.edition();
        }
        return alleged.stream()
                .filter(it -> it.id().equals(row.allegation()))
                .findFirst()
                .map(it -> "Allegation " + it.seq())
                .orElse(row.matter().label());
    }

    /** The time limit of a row; what does not have to be told has stopped on the day that was said. */
    static org.safeboard.platform.clocks.Clock run(Telling row, AreaClocks in, Clock now) {
        var told = row.told();
        var none = row.notNeeded();
        var stop = told != null ? Moment.of(told.on()) : none != null ? Moment.of(none.on()) : null;
        return in.run(row.matter().clock(row.audience()), Moment.of(row.since()), stop, now.instant());
    }
}
