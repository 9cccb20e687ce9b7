package org.safeboard.allegations.domain.letters;

import java.util.Optional;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.allegations.domain.telling.Telling;

/** The kinds of letters. The person and their employer get the same one: it has one template. */
public enum LetterKind {
    OUTCOME("allegations.outcome"),
    FAMILY("allegations.outcome-family"),
    REFERRER("allegations.outcome-referrer"),
    OTHER_BODY("allegations.outcome-other-body"),
    OTHER_LADO("allegations.outcome-other-lado"),
    TOLD("allegations.told"),
    LEAFLET("allegations.leaflet"),
    ADVICE("allegations.advice");

    private final String type;

    LetterKind(String type) {
        this.type = type;
    }

    /** The name of its template. */
    public String type() {
        return type;
    }

    /** Does it say what was found? */
    public boolean tellsOutcome() {
        return switch (this) {
            case OUTCOME, FAMILY, REFERRER, OTHER_BODY, OTHER_LADO -> true;
            case TOLD, LEAFLET, ADVICE -> false;
        };
    }

    /** May the name of the adult stand in it without being pointed out? */
    public boolean mayNameTheAdult() {
        return this != FAMILY && this != REFERRER;
    }

    /** The kind that tells what a row of the ledger says. */
    public static Optional<LetterKind> of(Telling row) {
        return Optional.ofNullable(
                switch (row.matter()) {
                    case ALLEGATION -> TOLD;
                    case PROCESS -> LEAFLET;
                    case ADVICE -> ADVICE;
                    case OUTCOME -> ofOutcome(row.audience());
                });
    }

    private static LetterKind ofOutcome(Audience audience) {
        return switch (audience) {
            case SUBJECT, EMPLOYER -> OUTCOME;
            case FAMILY -> FAMILY;
            case REFERRER -> REFERRER;
            case OTHER_BODY, REGULATOR -> OTHER_BODY;
            case OTHER_LADO -> OTHER_LADO;
        };
    }
}
