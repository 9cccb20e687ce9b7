package org.safeboard.allegations.disclosures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.LedgerEvent.EnquiryReceived;
import org.safeboard.allegations.LedgerEvent.InformationDisclosed;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Outcome;
import org.safeboard.allegations.domain.disclosures.Disclosure;
import org.safeboard.allegations.domain.disclosures.Disclosures;
import org.safeboard.allegations.domain.disclosures.Statement;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Code;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepDisclosure {
    static final String BASES = "allegations/disclosure-basis";

    private static final String OUTCOMES = "allegations/outcome";

    private final Contacts contacts;
    private final Concerns concerns;
    private final Allegations allegations;
    private final Disclosures disclosures;
    private final Codes codes;
    private final AuditTrail audit;

    KeepDisclosure(
            Contacts contacts,
            Concerns concerns,
            Allegations allegations,
            Disclosures disclosures,
            Codes codes,
            AuditTrail audit) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.allegations = allegations;
        this.disclosures = disclosures;
        this.codes = codes;
        this.audit = audit;
    }

    /** For somebody who keeps the file, and may note that somebody asked. */
    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    /** For somebody who decides what is given. */
    Contact openToAnswer(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayDecide(staff, it));
    }

    Disclosure disclosure(Contact contact, UUID disclosure) {
        return disclosures
                .findById(disclosure)
                .filter(it -> it.contact().equals(contact.id()))
                .orElseThrow(NotAllowed::new);
    }

    List<Disclosure> of(Contact contact) {
        return disclosures.findByContact(contact.id()).stream()
                .sorted(Comparator.comparing(it -> it.asked().on()))
                .toList();
    }

    /** What would be said about each allegation of the case. */
    List<Sayable> sayable(Contact contact) {
        return concerns.findByContact(contact.id()).map(it -> allegations.findByConcernOrderBySeq(it.id())).stream()
                .flatMap(List::stream)
                .map(it -> new Sayable(
                        it.seq(), Statement.of(List.of(it), (outcome, on) -> meaning(contact.area(), outcome, on))))
                .toList();
    }

    /** An allegation and the words it is given in. */
    record Sayable(int seq, String words) {}

    @Transactional
    UUID asked(UUID id, EnquiryForm form, Change change) {
        var contact = open(id, change.by());
        var disclosure = disclosures.save(Disclosure.asked(id, contact.area(), form.asked(), change.today()));
        var by = codes.label("allegations/disclosure-to", form.by());
        audit.record(change, new EnquiryReceived(disclosure.id(), id, contact.area(), by));
        return disclosure.id();
    }

    @Transactional
    void answer(UUID id, UUID disclosure, AnswerForm form, Change change) {
        var contact = openToAnswer(id, change.by());
        var before = disclosure(contact, disclosure);
        audit.unchangedSince(change, disclosure);
        var chosen = sayable(contact).stream()
                .filter(it -> form.allegations().contains(Integer.toString(it.seq())))
                .map(Sayable::words)
                .toList();
        var given = chosen.isEmpty() ? Statement.of(List.of(), (outcome, on) -> "") : String.join("\n", chosen);
        var after =
                disclosures.save(before.answer(form.answer(given, change.by().id()), form.leftOut(), change.today()));
        audit.record(
                change,
                new InformationDisclosed(
                        disclosure,
                        id,
                        contact.area(),
                        codes.label("allegations/disclosure-to", after.asked().by()),
                        new Differences()
                                .field("Lawful basis", null, codes.label(BASES, form.lawfulBasis()))
                                .field("Given", null, given)
                                .field("Left out", null, form.leftOut())
                                .list()));
    }

    /** The outcome in the words that were in force on its day. */
    private String meaning(String area, Outcome outcome, LocalDate on) {
        return codes.descriptions(OUTCOMES, area).stream()
                .filter(it -> it.code().equals(outcome.name()) && it.isOffered(on))
                .findFirst()
                .or(() -> codes.find(OUTCOMES, outcome.name()))
                .map(KeepDisclosure::words)
                .orElse(outcome.name());
    }

    private static String words(Code it) {
        return it.hint().isBlank() ? it.label() : "%s (%s)".formatted(it.label(), it.hint());
    }
}
