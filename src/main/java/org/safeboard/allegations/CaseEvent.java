package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/**
 * What happens to a case. Each is one act of a person, recorded in the history of its file. A job with several acts
 * declares them in an interface of its own beside this one.
 */
public interface CaseEvent extends Event {

    /** A contact was logged from a call, a letter or a form. */
    record ContactLogged(UUID about, String area, String number, List<FieldChange> changes) implements CaseEvent {
        @Override
        public String what() {
            return "Contact logged";
        }
    }

    /** Something was added to what was said. */
    record StatementAdded(UUID about, String area) implements CaseEvent {
        @Override
        public String what() {
            return "Added to what was said";
        }
    }

    /** The details of a contact were completed or corrected. */
    record ContactCompleted(UUID about, String area, List<FieldChange> changes) implements CaseEvent {
        @Override
        public String what() {
            return "Details recorded";
        }
    }

    /** It was decided what the contact needs. */
    record ContactDecided(UUID about, String area, String decision, List<FieldChange> changes) implements CaseEvent {
        @Override
        public String what() {
            return "Decision recorded";
        }
    }

    /** A concern about the adult was opened. */
    record ConcernOpened(UUID about, UUID file, String area) implements CaseEvent {
        @Override
        public String what() {
            return "Concern opened";
        }
    }

    /** An allegation was recorded, or its words corrected, or it was put to the adult. */
    record AllegationRecorded(UUID about, UUID file, String area, int seq, List<FieldChange> changes)
            implements CaseEvent {
        @Override
        public String what() {
            return "Allegation %d recorded".formatted(seq);
        }
    }

    /** A strand moved on. */
    record StrandProgressed(UUID about, UUID file, String area, String strand, List<FieldChange> changes)
            implements CaseEvent {
        @Override
        public String what() {
            return strand + " strand recorded";
        }
    }

    /** A position of trust meeting was held. */
    record MeetingHeld(UUID about, UUID file, String area, String type, List<FieldChange> changes)
            implements CaseEvent {
        @Override
        public String what() {
            return type + " position of trust meeting recorded";
        }
    }

    /** An outcome was recorded for an allegation. */
    record OutcomeRecorded(UUID about, UUID file, String area, int seq, String outcome, List<FieldChange> changes)
            implements CaseEvent {
        @Override
        public String what() {
            return "Outcome of allegation %d recorded".formatted(seq);
        }
    }

    /** A second person looked at a malicious outcome. */
    record OutcomeConfirmed(UUID about, UUID file, String area, int seq, boolean agreed) implements CaseEvent {
        @Override
        public String what() {
            return agreed
                    ? "Malicious outcome of allegation %d confirmed by a second person".formatted(seq)
                    : "Malicious outcome of allegation %d not agreed: to be decided again".formatted(seq);
        }
    }

    /** It was decided whether to refer to the Disclosure and Barring Service. */
    record DbsDecided(UUID about, UUID file, String area, List<FieldChange> changes) implements CaseEvent {
        @Override
        public String what() {
            return "Disclosure and Barring Service decision recorded";
        }
    }

    /** A contact was closed, with its concern where it has one. */
    record ContactClosed(UUID about, String area, String disposal, List<FieldChange> changes) implements CaseEvent {
        @Override
        public String what() {
            return "Case closed";
        }
    }

    /** It was said why a time limit was missed. */
    record DelayExplained(UUID about, String area, String clock, List<FieldChange> changes) implements CaseEvent {
        @Override
        public String what() {
            return "Reason for delay recorded: " + clock;
        }
    }

    /**
     * Two records were judged to be about the same adult, or not, or that was withdrawn.
     *
     * @param about the record of the adult
     */
    record EarlierJudged(UUID about, UUID file, String area, List<FieldChange> changes) implements CaseEvent {
        @Override
        public String what() {
            return "Earlier record judged";
        }
    }

    /** A list of cases was taken away as a file; about the area's own list, which has no file. */
    record ListExported(UUID about, String area, int rows) implements CaseEvent {
        @Override
        public String what() {
            return "Case list exported, %d rows".formatted(rows);
        }
    }
}
