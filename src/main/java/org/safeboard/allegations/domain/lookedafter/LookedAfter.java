package org.safeboard.allegations.domain.lookedafter;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Whether the child of a contact is looked after, and by which authority.
 *
 * @param considered what the LADO did about an injury in placement; blank while nobody said so
 */
@Table(schema = "allegations")
public record LookedAfter(
        @Id UUID id,
        UUID contact,
        Answer answer,
        String authority,
        String considered,
        @Version @Nullable Integer version) {

    private static final Set<String> PLACEMENTS = Set.of("FOS", "RES");
    private static final String PHYSICAL = "PHY";

    /** Is the child looked after? "Not known" is an answer, and is to be found out. */
    public enum Answer {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known yet");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where the child of this contact may be looked after and was hurt in placement, the LADO is prompted. */
    public static boolean isAskedOf(Contact contact) {
        var sector = contact.sector();
        var details = contact.details();
        return sector != null
                && PLACEMENTS.contains(sector)
                && (PHYSICAL.equals(details.nature())
                        || details.secondaryNatures().contains(PHYSICAL));
    }

    /**
     * The answer.
     *
     * @param byWhoDecides is it given by a LADO, or the officer who covers?
     */
    public static LookedAfter of(
            Contact contact,
            @Nullable LookedAfter before,
            Answer answer,
            String authority,
            String considered,
            boolean byWhoDecides) {
        var yes = answer == Answer.YES;
        Rules.check(!yes || !authority.isBlank(), "authority", "Enter the authority that looks after the child")
                .and(
                        !yes || !byWhoDecides || !isAskedOf(contact) || !considered.isBlank(),
                        "considered",
                        "A looked-after child was hurt in placement: enter what you did about it, and with whom")
                .orRefuse();
        return new LookedAfter(
                before == null ? UUID.randomUUID() : before.id(),
                contact.id(),
                answer,
                yes ? authority : "",
                yes ? considered : "",
                before == null ? null : before.version());
    }

    /** Is there nothing left to be prompted for? */
    public boolean settles(Contact contact) {
        return switch (answer) {
            case NO -> true;
            case NOT_KNOWN -> false;
            case YES -> !isAskedOf(contact) || !considered.isBlank();
        };
    }
}
