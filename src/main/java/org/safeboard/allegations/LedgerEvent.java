package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What is entered in the ledgers of a case: complaints about it, and what third parties were told. */
public interface LedgerEvent extends CaseEvent {

    /** Somebody complained about how the case was dealt with. */
    record ComplaintReceived(UUID about, UUID file, String area) implements LedgerEvent {
        @Override
        public String what() {
            return "Complaint received";
        }
    }

    /** A complaint was answered, reviewed, taken to the Ombudsman or put right. */
    record ComplaintMoved(UUID about, UUID file, String area, List<FieldChange> changes) implements LedgerEvent {
        @Override
        public String what() {
            return "Complaint: progress recorded";
        }
    }

    /** A third party asked what is held. */
    record EnquiryReceived(UUID about, UUID file, String area, String by) implements LedgerEvent {
        @Override
        public String what() {
            return "Enquiry received: " + by;
        }
    }

    /** A third party was told. */
    record InformationDisclosed(UUID about, UUID file, String area, String to, List<FieldChange> changes)
            implements LedgerEvent {
        @Override
        public String what() {
            return "Enquiry answered: " + to;
        }
    }
}
