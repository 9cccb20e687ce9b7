package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What is done about a referral that somebody sent without an account, by them and by the office. */
public interface IncomingEvent extends CaseEvent {

    /** Somebody sent it. */
    record ReferralSent(UUID about, String area) implements IncomingEvent {
        @Override
        public String what() {
            return "Referral sent on the website";
        }
    }

    /** The sender was shown how it stands, after the code sent to them. */
    record ReferralAskedAbout(UUID about, UUID file, String area) implements IncomingEvent {
        @Override
        public String what() {
            return "Sender came back with the code sent to them";
        }
    }

    /** The sender answered a question or added something. */
    record ReferralAnswered(UUID about, UUID file, String area, String what) implements IncomingEvent {}

    /** The office asked the sender something. */
    record ReferralQuestionAsked(UUID about, UUID file, String area, List<FieldChange> changes)
            implements IncomingEvent {
        @Override
        public String what() {
            return "Sender of the referral asked";
        }
    }

    /** The office read what the sender wrote. */
    record ReferralAnswersRead(UUID about, UUID file, String area) implements IncomingEvent {
        @Override
        public String what() {
            return "Answers of the sender read";
        }
    }

    /** It became a contact. */
    record ReferralAccepted(UUID about, UUID file, String area, List<FieldChange> changes) implements IncomingEvent {
        @Override
        public String what() {
            return "Referral accepted as a contact";
        }
    }

    /** It became none. */
    record ReferralTurnedAway(UUID about, UUID file, String area, List<FieldChange> changes) implements IncomingEvent {
        @Override
        public String what() {
            return "Referral not taken as a contact";
        }
    }
}
