package org.safeboard.allegations.domain.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.rules.Rules;

/**
 * A copy of the minutes that somebody was given, marked with its number and their name.
 *
 * @param of how many copies there were when it was given
 * @param how a code of the list allegations/copy-method
 */
public record Copy(
        UUID meeting,
        int number,
        int version,
        int of,
        String recipient,
        String agency,
        String how,
        LocalDate givenOn,
        String givenBy) {

    /** Who is to be given one. */
    public record Recipient(String name, String agency) {}

    /**
     * Gives a copy to each, numbered on from those given before.
     *
     * @param subject the adult the meeting was about; never given a copy
     * @param another whether somebody made sure that a recipient with the subject's name is another person
     */
    public static List<Copy> give(
            MinutesVersion version,
            List<Copy> before,
            List<Recipient> to,
            List<PersonDetails> subject,
            boolean another,
            String how,
            LocalDate on,
            LocalDate today,
            String by) {
        var rules = Rules.check(
                        version.isApproved(), "", "Copies are given of approved minutes: this version is not approved")
                .and(!to.isEmpty(), "to", "Select who is given a copy")
                .and(!on.isAfter(today), "on", "Date the copies were given must be today or in the past")
                .and(
                        version.approvedOn() == null || !on.isBefore(version.approvedOn()),
                        "on",
                        "Date the copies were given must be on or after the day the minutes were approved");
        for (var recipient : to) {
            rules.and(
                    another || subject.stream().noneMatch(it -> isNamed(it, recipient.name())),
                    "to",
                    "Minutes are never given to the person they are about, and %s has that person\u2019s name"
                            .formatted(recipient.name()));
        }
        rules.orRefuse();
        var copies = new ArrayList<Copy>();
        int all = before.size() + to.size();
        for (var recipient : to) {
            copies.add(new Copy(
                    version.meeting(),
                    before.size() + copies.size() + 1,
                    version.number(),
                    all,
                    recipient.name(),
                    recipient.agency(),
                    how,
                    on,
                    by));
        }
        return copies;
    }

    /** The same family name, and a given name that begins alike. */
    private static boolean isNamed(PersonDetails subject, String recipient) {
        var words = words(recipient);
        var family = words(subject.familyName());
        var given = words(subject.givenNames());
        return !family.isEmpty()
                && words.containsAll(family)
                && (given.isEmpty()
                        || words.stream()
                                .anyMatch(it -> !family.contains(it)
                                        && it.charAt(0) == given.getFirst().charAt(0))
                        || words.size() == family.size());
    }

    private static List<String> words(String name) {
        var plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return java.util.Arrays.stream(plain.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** "Copy 3 of 7, for Percy Beat (Police)". */
    public String marking() {
        return "Copy %d of %d, for %s".formatted(number, of, recipient) + (agency.isBlank() ? "" : " (" + agency + ")");
    }
}
