package org.safeboard.allegations.letters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.TellingEvent.LetterDrafted;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.letters.CaseLetters;
import org.safeboard.allegations.domain.letters.Letter;
import org.safeboard.allegations.domain.letters.LetterKind;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.drafts.Drafts;
import org.safeboard.platform.letters.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the draft of a letter; what cannot be sent may still be drafted. */
@Component
class WriteLetter {
    private final Contacts contacts;
    private final Tellings tellings;
    private final CaseLetters kept;
    private final CaseWords words;
    private final PrepareLetter prepare;
    private final Letters letters;
    private final Drafts drafts;
    private final AuditTrail audit;

    WriteLetter(
            Contacts contacts,
            Tellings tellings,
            CaseLetters kept,
            CaseWords words,
            PrepareLetter prepare,
            Letters letters,
            Drafts drafts,
            AuditTrail audit) {
        this.contacts = contacts;
        this.tellings = tellings;
        this.kept = kept;
        this.words = words;
        this.prepare = prepare;
        this.letters = letters;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** The address of the form for a new letter. */
    static String path(UUID id, UUID row, @Nullable UUID corrects) {
        return "/allegations/%s/letters/new/%s%s".formatted(id, row, corrects == null ? "" : "?corrects=" + corrects);
    }

    /** The address of the form for a letter not yet released. */
    static String path(UUID id, UUID letter) {
        return "/allegations/%s/letters/%s/change".formatted(id, letter);
    }

    Contact open(UUID id, Staff staff) {
        return contacts.open(id, it -> AllegationAccess.mayKeep(staff, it));
    }

    Telling row(Contact contact, UUID row) {
        return tellings.findById(row)
                .filter(it -> it.contact().equals(contact.id()))
                .filter(it -> LetterKind.of(it).isPresent())
                .orElseThrow(NotAllowed::new);
    }

    Letter letter(Contact contact, UUID letter) {
        return kept.findById(letter)
                .filter(it -> it.contact().equals(contact.id()))
                .orElseThrow(NotAllowed::new);
    }

    LetterKind kind(Telling row) {
        return LetterKind.of(row).orElseThrow();
    }

    /** The number of the letter whose words this one has; null where it has its own. */
    @Nullable
    Integer sameAs(Telling row, @Nullable UUID supersedes) {
        return prepare.before(kind(row), row, supersedes)
                .map(it -> Objects.requireNonNull(it.released()).number())
                .orElse(null);
    }

    /** What the writer weighs, by the name of the field; nothing where the words are those of another letter. */
    Map<String, String> toWeigh(Contact contact, Telling row, @Nullable UUID supersedes) {
        var kind = kind(row);
        var drafts = words.drafts(contact, kind, row);
        var before = supersedes == null ? prepare.before(kind, row, null) : kept.findById(supersedes);
        var used = letters.fields(kind.type(), contact.area(), letters.inUse(kind.type(), contact.area()));
        var weighed = new LinkedHashMap<String, String>();
        drafts.forEach((field, text) -> {
            var said =
                    before.map(it -> PrepareLetter.frozen(it).once().get(field)).orElse(null);
            if (said != null || used.contains(field)) {
                weighed.put(field, said == null ? text : said);
            }
        });
        return weighed;
    }

    LetterForm blank(Contact contact, Telling row, @Nullable UUID supersedes) {
        var recipient = switch (row.audience()) {
            case SUBJECT -> words.adultName(contact);
            case REFERRER -> contact.call().callerName();
            default -> row.name();
        };
        var before = supersedes == null ? null : kept.findById(supersedes).orElse(null);
        return new LetterForm(
                before == null ? recipient : before.recipient(),
                before == null ? "" : before.address(),
                toWeigh(contact, row, supersedes));
    }

    @Transactional
    UUID begin(UUID id, UUID row, @Nullable UUID supersedes, LetterForm form, Change change) {
        var contact = open(id, change.by());
        var of = row(contact, row);
        if (supersedes != null) {
            var corrected = letter(contact, supersedes);
            NotAllowed.unless(
                    corrected.released() != null && corrected.telling().equals(row));
        }
        var letter = kept.save(Letter.begin(
                of,
                kind(of),
                form.recipient(),
                form.address(),
                texts(contact, of, supersedes, form),
                supersedes,
                change.at()));
        drafts.drop(change, path(id, row, supersedes));
        audit.record(change, new LetterDrafted(letter.id(), id, contact.area(), said(of)));
        return letter.id();
    }

    @Transactional
    void rewrite(UUID id, UUID letter, LetterForm form, Change change) {
        var contact = open(id, change.by());
        var before = letter(contact, letter);
        audit.unchangedSince(change, letter);
        var of = row(contact, before.telling());
        kept.save(before.rewrite(form.recipient(), form.address(), texts(contact, of, before.supersedes(), form)));
        drafts.drop(change, path(id, letter));
        audit.record(change, new LetterDrafted(letter, id, contact.area(), said(of)));
    }

    /** Where the words are those of another letter, nothing that was sent can change them. */
    private String texts(Contact contact, Telling row, @Nullable UUID supersedes, LetterForm form) {
        var weighed = new LinkedHashMap<>(toWeigh(contact, row, supersedes));
        if (sameAs(row, supersedes) == null) {
            weighed.replaceAll((field, text) -> form.text().getOrDefault(field, ""));
        }
        return PrepareLetter.json(weighed);
    }

    private static String said(Telling row) {
        var to = row.audience();
        return (to == Audience.SUBJECT ? "the person" : to.label().toLowerCase(java.util.Locale.UK)) + ", "
                + row.matter().label().toLowerCase(java.util.Locale.UK);
    }
}
