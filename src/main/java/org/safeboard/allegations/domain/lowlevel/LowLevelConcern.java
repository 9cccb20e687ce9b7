package org.safeboard.allegations.domain.lowlevel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Conduct below the threshold that an employer shared: what kind it was, and what the employer made of it. The contact is
 * its file; what was seen stands there with what was said.
 */
@Table(schema = "allegations")
public record LowLevelConcern(
        @Id UUID contact,
        @Embedded.Empty Conduct conduct,
        @Embedded.Empty Employer employer,
        @Embedded.Empty Review review,
        @Version @Nullable Integer version) {

    /**
     * What was seen, by its kind; each of the first four is a code of a list, null where it was not recorded.
     *
     * @param reporter who saw it; the name is kept
     * @param reporterPrivate asked not to be named to others
     * @param selfReported the adult said it themselves
     */
    public record Conduct(
            @Nullable String kind,
            @Nullable String place,
            @Nullable String timeOfDay,
            @Nullable String childAge,
            String circumstances,
            String reporter,
            boolean reporterPrivate,
            boolean selfReported) {}

    /**
     * What the employer made of it.
     *
     * @param aboutHead the adult is the head or manager
     * @param supplier the adult's own employer, where an agency or a contractor sent them; blank where nobody did
     */
    public record Employer(
            String adultAccount,
            boolean aboutHead,
            @Nullable Decider decider,
            String deciderName,
            @Nullable String employerDecision,
            @Nullable LocalDate employerDecidedOn,
            String employerRationale,
            String action,
            @Nullable Asked adviceAsked,
            String supplier,
            @Nullable LocalDate supplierToldOn) {}

    /** When the employer looks at it again, and what that found. */
    public record Review(
            @Nullable LocalDate reviewOn, @Nullable LocalDate reviewedOn, String reviewFound) {}

    /** Who decides at the employer's. */
    public enum Decider {
        HEAD("The head, principal or manager"),
        CHAIR("The chair of governors, trustees or the committee"),
        OTHER("Somebody else");

        private final String label;

        Decider(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Was the LADO asked for advice? Null where that is not known. */
    public enum Asked {
        YES("Yes"),
        NO("No, shared for information");

        private final String label;

        Asked(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Records what an employer shared about a contact. */
    public static LowLevelConcern shared(
            Contact contact, Conduct conduct, Employer employer, Review review, LocalDate today) {
        check(contact, employer, review, today);
        return new LowLevelConcern(contact.id(), conduct, employer, review, null);
    }

    /**
     * Completes or corrects it.
     *
     * @param carried a referral carries it: the conduct stays what it was
     */
    public LowLevelConcern complete(
            Contact about, Conduct with, Employer decided, Review looked, boolean carried, LocalDate today) {
        check(about, decided, looked, today);
        return new LowLevelConcern(contact, carried ? conduct : with, decided, looked, version);
    }

    private static void check(Contact contact, Employer employer, Review review, LocalDate today) {
        var decided = employer.employerDecision() != null;
        var on = employer.employerDecidedOn();
        var told = employer.supplierToldOn();
        var again = review.reviewOn();
        var looked = review.reviewedOn();
        Rules.check(
                        !employer.aboutHead() || employer.decider() != Decider.HEAD,
                        "decider",
                        "The adult is the head: the chair of governors, trustees or the committee decides")
                .and(!decided || employer.decider() != null, "decider", "Select who decided")
                .and(!decided || !employer.deciderName().isBlank(), "deciderName", "Enter the name of who decided")
                .and(
                        !decided || !employer.employerRationale().isBlank(),
                        "employerRationale",
                        "Enter why the employer decided this")
                .and(
                        on == null || !on.isAfter(today),
                        "employerDecidedOn",
                        "Date the employer decided must be today or in the past")
                .and(
                        told == null || !employer.supplier().isBlank(),
                        "supplier",
                        "Enter the adult's own employer, who was told")
                .and(
                        told == null || !told.isAfter(today),
                        "supplierToldOn",
                        "Date their own employer was told must be today or in the past")
                .and(
                        again == null || !again.isBefore(contact.received().receivedOn()),
                        "reviewOn",
                        "Date of the review must be on or after the date the concern was received")
                .and(
                        looked == null || !looked.isAfter(today),
                        "reviewedOn",
                        "Date it was reviewed must be today or in the past")
                .and(looked == null || !review.reviewFound().isBlank(), "reviewFound", "Enter what the review found")
                .and(
                        looked != null || review.reviewFound().isBlank(),
                        "reviewedOn",
                        "Enter the date it was reviewed, like 27 3 2026")
                .orRefuse();
    }
}
