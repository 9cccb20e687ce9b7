package org.safeboard.allegations.earlier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.EarlierContact;
import org.safeboard.allegations.domain.earlier.EarlierPerson;
import org.safeboard.people.Judgement;
import org.safeboard.people.Reason;
import org.safeboard.people.Verdict;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Two records side by side, to be judged.
 *
 * @param own the contact in hand, as the others are shown
 * @param record the other record
 */
public record JudgePage(
        Contact contact,
        EarlierContact own,
        EarlierPerson person,
        UUID record,
        List<Compared> fields,
        Form form,
        List<Problem> problems)
        implements Page {

    /** A judgement as typed. */
    public record Form(@Nullable Verdict verdict, String why) {
        static final Form BLANK = new Form(null, "");
    }

    public String here() {
        return EarlierPage.at(contact.id()) + "/" + record;
    }

    public List<Option> verdicts() {
        return Stream.of(Verdict.values())
                .map(it -> new Option(it.name(), it.words()))
                .toList();
    }

    /** What stands about the two. */
    public Optional<Judgement> standing() {
        return person.judgements().stream()
                .filter(it -> it.other().equals(record))
                .findFirst();
    }

    /** How they compare, where it was this record that agreed most. */
    public List<Reason> reasons() {
        return person.reasonsFor(record);
    }
}
