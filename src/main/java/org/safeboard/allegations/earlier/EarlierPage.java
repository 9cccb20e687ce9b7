package org.safeboard.allegations.earlier;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.allegations.domain.earlier.Pattern;
import org.safeboard.people.Judgement;
import org.safeboard.platform.web.Page;

/**
 * The earlier records that may be about the same adult, and what was judged about them.
 *
 * @param withdrawn judgements that no longer stand, the latest first
 */
public record EarlierPage(
        Contact contact, Found found, List<Pattern> patterns, List<Judgement> withdrawn, boolean mayDecide)
        implements Page {

    public String here() {
        return at(contact.id());
    }

    static String at(UUID contact) {
        return "/allegations/" + contact + "/earlier";
    }

    /** How many are left, in a sentence; blank where everything likely is judged. */
    public String left() {
        var left = found.toJudge().size();
        return left == 0
                ? ""
                : left == 1
                        ? "One likely record has not been judged yet."
                        : left + " likely records have not been judged yet.";
    }

    /** Is there something left to decide, and nothing left to judge? */
    public boolean goOn() {
        return undecided() && left().isEmpty();
    }

    /** Is it still to be decided, by whoever reads this? */
    public boolean undecided() {
        return mayDecide && contact.isOpen() && contact.decision() == null;
    }
}
