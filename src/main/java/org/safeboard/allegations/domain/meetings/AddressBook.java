package org.safeboard.allegations.domain.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.meetings.Invitee.Who;
import org.safeboard.platform.mail.MailAddress;

/** Who was invited in an area before. It warns before a message goes to the wrong person. */
public record AddressBook(List<Who> known) {
    private static final Set<String> PRIVATE = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.co.uk",
            "outlook.com",
            "live.co.uk",
            "yahoo.com",
            "yahoo.co.uk",
            "icloud.com",
            "aol.com",
            "btinternet.com",
            "sky.com",
            "me.com");
    /** Two addresses that differ in so few letters are taken for each other. */
    private static final int SLIP = 2;

    public AddressBook {
        known = List.copyOf(known);
    }

    /** What should be looked at before this person is written to, each a sentence; empty when nothing is odd. */
    public List<String> warnings(Who typed) {
        var address = MailAddress.of(typed.email()).map(MailAddress::text).orElse("");
        var warnings = new ArrayList<String>();
        var same = known.stream()
                .filter(it -> it.email().equalsIgnoreCase(address))
                .toList();
        same.stream()
                .filter(it -> !sameName(it.name(), typed.name()))
                .map(it -> "This is the address of %s, %s".formatted(it.name(), where(it)))
                .forEach(warnings::add);
        if (same.isEmpty()) {
            known.stream()
                    .filter(it -> sameName(it.name(), typed.name()))
                    .map(it -> "%s was last invited at %s".formatted(it.name(), it.email()))
                    .forEach(warnings::add);
            known.stream()
                    .filter(it -> !sameName(it.name(), typed.name()) && distance(it.email(), address) <= SLIP)
                    .map(it -> "This differs in a letter or two from %s, the address of %s"
                            .formatted(it.email(), it.name()))
                    .forEach(warnings::add);
            if (PRIVATE.contains(address.substring(address.indexOf('@') + 1))) {
                warnings.add("This looks like a private mailbox");
            }
        }
        return warnings;
    }

    private static String where(Who who) {
        return who.agency().isBlank() ? who.kind().label() : who.agency();
    }

    /** The same words in any order, without titles. */
    private static boolean sameName(String one, String other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L} ]", "")
                        .split("\\s+"))
                .filter(it -> !it.isBlank()
                        && !Set.of("mr", "mrs", "ms", "miss", "dr", "pc", "ds", "dc", "di")
                                .contains(it))
                .sorted()
                .toList();
    }

    /** How many letters are added, left out or other. */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
