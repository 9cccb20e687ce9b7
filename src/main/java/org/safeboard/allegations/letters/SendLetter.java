package org.safeboard.allegations.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.allegations.TellingEvent.LetterReleased;
import org.safeboard.allegations.TellingEvent.LetterReturned;
import org.safeboard.allegations.TellingEvent.LetterServed;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.letters.CaseLetters;
import org.safeboard.allegations.domain.letters.Letter;
import org.safeboard.allegations.domain.letters.Letter.Released;
import org.safeboard.allegations.domain.letters.NamesInText.Somebody;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.Telling.Done;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.allegations.letters.LetterPage.Confirmed;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.attachments.Attachment;
import org.safeboard.platform.attachments.Attachments;
import org.safeboard.platform.attachments.FileChecks;
import org.safeboard.platform.attachments.Owner;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.letters.FilledLetter;
import org.safeboard.platform.letters.Letters;
import org.safeboard.platform.rules.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Releases a letter, records how it was sent, and opens the telling again when it comes back. */
@Component
class SendLetter {
    static final String SIMILAR = "similar";
    static final String NAMED = "named";

    private final WriteLetter write;
    private final PrepareLetter prepare;
    private final CaseLetters kept;
    private final Tellings tellings;
    private final Holds holds;
    private final JdbcClient sql;
    private final Attachments attachments;
    private final FileChecks checks;
    private final Codes codes;
    private final AuditTrail audit;

    SendLetter(
            WriteLetter write,
            PrepareLetter prepare,
            CaseLetters kept,
            Tellings tellings,
            Holds holds,
            JdbcClient sql,
            Attachments attachments,
            FileChecks checks,
            Codes codes,
            AuditTrail audit) {
        this.write = write;
        this.prepare = prepare;
        this.kept = kept;
        this.tellings = tellings;
        this.holds = holds;
        this.sql = sql;
        this.attachments = attachments;
        this.checks = checks;
        this.codes = codes;
        this.audit = audit;
    }

    Prepared prepared(UUID id, UUID letter, Staff staff) {
        var contact = write.open(id, staff);
        var of = write.letter(contact, letter);
        return prepare.prepare(contact, write.row(contact, of.telling()), of, staff.name());
    }

    @Transactional
    void release(UUID id, UUID letter, Confirmed confirmed, Change change) {
        var contact = write.open(id, change.by());
        NotAllowed.unless(AllegationAccess.mayConclude(change.by(), contact));
        audit.unchangedSince(change, letter);
        lock(id);
        var draft = prepared(id, letter, change.by());
        var problems = new ArrayList<>(draft.problems());
        if (!draft.similar().isEmpty() && !confirmed.similar().equals("meant")) {
            problems.add(new Problem(
                    SIMILAR,
                    confirmed.similar().isEmpty()
                            ? "Others have a similar name: select whom the letter is for"
                            : "Then the letter goes to the wrong one: change who it goes to"));
        }
        draft.named().stream()
                .filter(it -> !confirmed.named().contains(it.name()))
                .map(SendLetter::pointedOut)
                .forEach(problems::add);
        var number = kept.nextNumber(id);
        var filled = draft.filled();
        var as = new Released(
                change.today(),
                change.by().id(),
                number,
                PrepareLetter.json(draft.values()),
                filled.template(),
                filled.sha256(),
                draft.named().stream().map(Somebody::name).toList());
        var released = kept.save(draft.letter().release(as, problems));
        sql.sql("insert into allegations.letter_file (letter, word) values (?, ?)")
                .params(letter, filled.word())
                .update();
        if (released.supersedes() != null) {
            othersAreToldAgain(contact, released, change);
        }
        var changes = new Differences()
                .field("Version of the template", null, Integer.toString(filled.template()))
                .field("Hash", null, filled.sha256())
                .list();
        audit.record(change, new LetterReleased(letter, id, contact.area(), number, changes));
    }

    /** Until the transaction ends no hold and no other letter can come between. */
    private void lock(UUID id) {
        sql.sql("select id from allegations.contact where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private static Problem pointedOut(Somebody somebody) {
        return new Problem(
                NAMED,
                "%s (%s) is named in the letter: confirm that this is right, or take the name out"
                        .formatted(somebody.name(), somebody.part()));
    }

    /** The person and the employer read the same words: a correction for one is a correction for the other. */
    private void othersAreToldAgain(Contact contact, Letter correction, Change change) {
        for (var row : tellings.findByContact(contact.id())) {
            var told = row.told();
            if (told != null
                    && told.letter() != null
                    && !row.id().equals(correction.telling())
                    && correction.kind().equals(write.kind(row))
                    && row.outcomes().equals(correction.outcomes())) {
                tellings.save(row.returned(change.today(), "The words of the letter were corrected", change.today()));
            }
        }
    }

    /** The frozen file of a released letter; not while a hold stands. */
    FilledLetter file(UUID id, UUID letter, Staff staff) {
        var contact = write.open(id, staff);
        var released = write.letter(contact, letter).released();
        NotAllowed.unless(released != null && holds.of(contact).isEmpty());
        audit.viewed(
                staff,
                contact.area(),
                id,
                "Letter %d taken away as a file"
                        .formatted(Objects.requireNonNull(released).number()));
        return frozen(letter, released);
    }

    /** The proofs of service that were kept with it. */
    List<Attachment> receipts(UUID id, UUID letter) {
        return attachments.of("allegations", id, letter);
    }

    FilledLetter frozen(UUID letter, Released released) {
        var word = sql.sql("select word from allegations.letter_file where letter = ?")
                .param(letter)
                .query(byte[].class)
                .single();
        return Letters.kept(released.template(), word, released.sha256());
    }

    @Transactional
    void serve(UUID id, UUID letter, ServeForm form, Change change) {
        var contact = write.open(id, change.by());
        var before = write.letter(contact, letter);
        audit.unchangedSince(change, letter);
        lock(id);
        holds.refuseWhileHeld(contact);
        var served = form.served(change);
        var receipts = checks.all("documents", form.documents());
        var after = kept.save(before.serve(served, change.today()));
        var row = tellings.findById(after.telling()).orElseThrow();
        var done = new Done(served.on(), served.how(), served.proof(), letter);
        tellings.save(
                after.supersedes() == null ? row.told(done, change.today()) : row.toldAgain(done, change.today()));
        var changes = new Differences()
                .field("Sent on", null, served.on())
                .field("How", null, codes.label("allegations/told-how", served.how()))
                .field("Proof", null, served.proof())
                .list();
        if (!receipts.isEmpty()) {
            attachments.keep(new Owner(contact.area(), "allegations", id, letter), receipts, change);
        }
        audit.record(change, new LetterServed(letter, id, contact.area(), number(after), changes));
    }

    @Transactional
    void cameBack(UUID id, UUID letter, ServeForm form, Change change) {
        var contact = write.open(id, change.by());
        var before = write.letter(contact, letter);
        audit.unchangedSince(change, letter);
        var on = form.date("Enter the date it came back, like 27 3 2026");
        var row = tellings.findById(before.telling()).orElseThrow();
        Telling open = row.returned(on, form.note().strip(), change.today());
        tellings.save(open);
        var after = kept.save(before.cameBack(on, form.note().strip()));
        var changes = new Differences()
                .field("Came back on", null, on)
                .field("Why", null, form.note())
                .list();
        audit.record(change, new LetterReturned(letter, id, contact.area(), number(after), changes));
    }

    private static int number(Letter letter) {
        return Objects.requireNonNull(letter.released()).number();
    }
}
