package org.safeboard.allegations.domain.earlier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.Judgement;
import org.safeboard.people.Listing;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.Reason;
import org.safeboard.people.Verdict;

/**
 * Somebody of earlier records: all the records that people judged to be about one person.
 *
 * @param list where it is shown: the list of its strongest record
 * @param records the record that agrees most first
 * @param reasons what agrees with that one, and what does not
 * @param contacts the newest first
 * @param together what they say together, such as "Third physical concern in 24 months, two employers"; blank for nothing
 * @param verdict what was judged about this person and the one asked about; null while nobody has
 * @param judgements what stands between the two, the latest first
 * @param contradicted did somebody judge two of these records not to be the same, which others join?
 */
public record EarlierPerson(
        Listing list,
        List<Named> records,
        List<Reason> reasons,
        List<EarlierContact> contacts,
        String together,
        @Nullable Verdict verdict,
        List<Judgement> judgements,
        boolean contradicted) {

    /** A record of a person. */
    public record Named(UUID person, PersonDetails details) {}

    /** The record by which this person is compared and judged. */
    public UUID person() {
        return records.getFirst().person();
    }

    /** How a record compares, where that was asked of this one. */
    public List<Reason> reasonsFor(UUID record) {
        return record.equals(person()) ? reasons : List.of();
    }

    public boolean isJudged() {
        return verdict != null;
    }

    /** Is it the same record, or the same person through other records only? Then there is nothing to judge here. */
    public boolean judgedThroughOthers() {
        return verdict == Verdict.SAME && judgements.isEmpty();
    }

    /** Every name that the records give, the one of the strongest first: "Zofia Testowa, also Sofia Testova". */
    public String names() {
        var all = records.stream()
                .map(it -> it.details().name().isBlank()
                        ? it.details().knownAs()
                        : it.details().name())
                .distinct()
                .toList();
        return all.size() == 1
                ? all.getFirst()
                : all.getFirst() + ", also " + String.join(", ", all.subList(1, all.size()));
    }

    /** The day of birth as the strongest record that has one gives it; blank where none does. */
    public String born() {
        return records.stream()
                .filter(it -> it.details().born() != null)
                .findFirst()
                .map(it -> "born " + it.details().bornInWords())
                .orElse("");
    }

    /** What they say together, as far as it is known that they are one person: "If it is: third physical concern ...". */
    public String togetherInWords() {
        if (verdict == Verdict.NOT_SAME || (verdict != Verdict.SAME && list == Listing.HOUSEHOLD)) {
            return "";
        }
        return together.isBlank() || verdict == Verdict.SAME
                ? together
                : "If it is the same person: " + together.substring(0, 1).toLowerCase(Locale.UK)
                        + together.substring(1);
    }

    /** Its numbers, to be named where there is room for no more. */
    public String numbers() {
        return contacts.stream().map(EarlierContact::number).collect(Collectors.joining(", "));
    }

    public Optional<EarlierContact> newest() {
        return contacts.stream().findFirst();
    }

    /** Somebody of the household is another person, unless somebody judged otherwise. */
    public boolean mayBeTheAdult() {
        return verdict != Verdict.NOT_SAME && (list != Listing.HOUSEHOLD || verdict == Verdict.SAME);
    }

    /** Does any of it belong to those who lead cases alone? */
    public boolean restricted() {
        return contacts.stream().anyMatch(EarlierContact::restricted);
    }
}
