package org.safeboard.allegations.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.letters.CaseLetters;
import org.safeboard.allegations.domain.letters.Letter;
import org.safeboard.allegations.domain.letters.LetterKind;
import org.safeboard.allegations.domain.letters.NamesInText;
import org.safeboard.allegations.domain.letters.Recipient;
import org.safeboard.allegations.domain.letters.SameWords;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.allegations.domain.telling.Ledger;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.letters.LetterValues;
import org.safeboard.platform.letters.Letters;
import org.safeboard.platform.rules.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fills a draft from the case as it is now, and finds everything that speaks against sending it. */
@Component
class PrepareLetter {
    private static final JsonMapper JSON = new JsonMapper();

    private final CaseWords words;
    private final Others others;
    private final CaseLetters kept;
    private final Letters letters;
    private final Holds holds;
    private final Clock now;

    PrepareLetter(CaseWords words, Others others, CaseLetters kept, Letters letters, Holds holds, Clock now) {
        this.words = words;
        this.others = others;
        this.kept = kept;
        this.letters = letters;
        this.holds = holds;
        this.now = now;
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Map<String, String> texts(Letter letter) {
        return JSON.readValue(letter.texts(), new TypeReference<>() {});
    }

    static LetterValues frozen(Letter letter) {
        return JSON.readValue(Objects.requireNonNull(letter.released()).frozen(), LetterValues.class);
    }

    /** The letter whose words this one must have: that to the person, or to the employer, which went before it. */
    Optional<Letter> before(LetterKind kind, Telling row, @Nullable UUID supersedes) {
        return kind == LetterKind.OUTCOME && supersedes == null
                ? kept.ofSameOutcome(row.contact(), row.outcomes())
                : Optional.empty();
    }

    Prepared prepare(Contact contact, Telling row, Letter letter, String signedBy) {
        var fresh = values(contact, row, letter, signedBy);
        var before = before(letter.kind(), row, letter.supersedes());
        var frozen = before.map(PrepareLetter::frozen);
        var values = frozen.map(it -> SameWords.of(it, fresh)).orElse(fresh);
        var type = letter.kind().type();
        int template = before.map(it -> Objects.requireNonNull(it.released()).template())
                .orElseGet(() -> letters.inUse(type, contact.area()));
        var filled = letters.fill(type, contact.area(), template, values);

        var problems = new ArrayList<Problem>();
        holds.of(contact).ifPresent(it -> problems.add(new Problem("", it.stops())));
        if (letter.kind().tellsOutcome()) {
            outcomes(contact, letter, problems);
        }
        var used = letters.fields(type, contact.area(), template);
        letters.type(type).fields().stream()
                .filter(it -> used.contains(it.name()))
                .filter(it -> !values.missing(List.of(it.name())).isEmpty())
                .map(it -> new Problem(
                        "",
                        "The template asks for {{%s}}, and there is nothing to say: %s"
                                .formatted(it.name(), it.about())))
                .forEach(problems::add);
        var adult = words.adult(contact);
        Recipient.wrong(
                        row.audience(),
                        letter.recipient(),
                        adult == null ? "" : adult.name(),
                        adult == null || adult.knownAs().isBlank() ? null : adult.knownAs(),
                        row.name())
                .ifPresent(problems::add);
        frozen.ifPresent(it -> problems.addAll(SameWords.differences(
                Objects.requireNonNull(before.orElseThrow().released()).number(), it, fresh)));

        var mayBeNamed = new ArrayList<>(List.of(letter.recipient(), signedBy));
        if (letter.kind().mayNameTheAdult()) {
            mayBeNamed.add(words.adultName(contact));
        }
        return new Prepared(
                contact,
                row,
                letter,
                values,
                filled,
                problems,
                others.similar(contact, row.audience(), letter.recipient()),
                NamesInText.found(
                        withoutAddress(filled.text(), letter), others.ofCase(contact, letter.kind()), mayBeNamed));
    }

    private void outcomes(Contact contact, Letter letter, List<Problem> problems) {
        var alleged = words.alleged(contact);
        for (var allegation : alleged) {
            if (allegation.awaitsSecondPerson()) {
                problems.add(new Problem(
                        "",
                        "Allegation %d waits for a second person to confirm that it was malicious"
                                .formatted(allegation.seq())));
            } else if (!allegation.concluded()) {
                problems.add(new Problem("", "Allegation %d has no outcome".formatted(allegation.seq())));
            }
        }
        if (alleged.stream().allMatch(Allegation::concluded)
                && !letter.outcomes().equals(Ledger.outcomes(alleged))) {
            problems.add(new Problem(
                    "", "The outcome is another one by now: write the letter that the ledger asks for instead"));
        }
    }

    private LetterValues values(Contact contact, Telling row, Letter letter, String signedBy) {
        var values = new LinkedHashMap<String, String>();
        values.putAll(words.facts(contact, letter.kind(), letter.recipient()));
        values.putAll(texts(letter));
        values.put("recipient", letter.recipient());
        values.put("address", letter.address());
        values.put("letter number", Integer.toString(kept.nextNumber(contact.id())));
        values.put("date", CaseWords.day(LocalDate.now(now.withZone(Change.LONDON))));
        values.put("signed by", signedBy);
        return new LetterValues(values, words.each(contact, row));
    }

    private static String withoutAddress(String text, Letter letter) {
        var left = text;
        for (var line : letter.address().split("\n")) {
            left = left.replace(line, "");
        }
        return left;
    }
}
