package org.safeboard.allegations.domain.earlier;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeboard.people.Listing;
import org.safeboard.people.Verdict;

/**
 * What there is about somebody, by person.
 *
 * @param people the likeliest first
 * @param restricted may a record be about the same person that is kept from who asks? More is not told
 */
public record Found(List<EarlierPerson> people, boolean restricted) {
    public static final Found NOTHING = new Found(List.of(), false);

    /** A list as it is shown, under its heading. */
    public record Shown(String id, String heading, List<EarlierPerson> people) {}

    public boolean isEmpty() {
        return people.isEmpty() && !restricted;
    }

    /** Is this the record of one of them? */
    public boolean has(UUID record) {
        return people.stream()
                .flatMap(it -> it.records().stream())
                .anyMatch(it -> it.person().equals(record));
    }

    /** The three lists, and before them those who were judged to be the same person; without the empty ones. */
    public List<Shown> lists() {
        var same = people.stream().filter(it -> it.verdict() == Verdict.SAME).toList();
        return Stream.concat(
                        Stream.of(new Shown("same", "Judged to be the same person", same)),
                        Stream.of(Listing.values())
                                .map(list -> new Shown(
                                        list.name().toLowerCase(java.util.Locale.ROOT), list.words(), others(list))))
                .filter(it -> !it.people().isEmpty())
                .toList();
    }

    private List<EarlierPerson> others(Listing list) {
        return people.stream()
                .filter(it -> it.verdict() != Verdict.SAME && it.list() == list)
                .toList();
    }

    /** Those who have to be judged before anything is decided. */
    public List<EarlierPerson> toJudge() {
        return people.stream()
                .filter(it -> it.list() == Listing.LIKELY && !it.isJudged())
                .toList();
    }

    /** Is there somebody it may be, of whom something has to be said before anything is decided? */
    public boolean toWeigh() {
        return people.stream().anyMatch(EarlierPerson::mayBeTheAdult);
    }

    /** Without those who were judged to be somebody else. */
    public Found withoutOthers() {
        return new Found(
                people.stream().filter(it -> it.verdict() != Verdict.NOT_SAME).toList(), restricted);
    }
}
