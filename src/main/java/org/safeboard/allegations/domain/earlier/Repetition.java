package org.safeboard.allegations.domain.earlier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several contacts about one person say together, in one sentence. What was found malicious or false counts for
 * nothing.
 *
 * @param inHand the contact beside which they are shown, which counts as well; null while it is being typed
 */
public record Repetition(@Nullable EarlierContact inHand, LocalDate today) {
    /** How far back repetition is looked for. */
    public static final int MONTHS = 24;

    private static final List<String> ORDINALS =
            List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth");
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** "Third physical concern in 24 months, two employers"; blank where there is nothing beside the one in hand. */
    public String of(List<EarlierContact> earlier) {
        var all = Stream.concat(earlier.stream(), Stream.ofNullable(inHand))
                .filter(it -> !it.disproved())
                .toList();
        var last = all.stream()
                .map(EarlierContact::receivedOn)
                .max(Comparator.naturalOrder())
                .filter(it -> inHand != null)
                .orElse(today);
        var recent = all.stream()
                .filter(it -> !it.receivedOn().isBefore(last.minusMonths(MONTHS)))
                .toList();
        var alike = recent.stream()
                .filter(it ->
                        it.nature() != null && (inHand == null || it.nature().equals(inHand.nature())))
                .toList();
        var least = inHand == null ? 1 : 2;
        if (alike.size() >= least
                && alike.stream().map(EarlierContact::nature).distinct().count() == 1) {
            return sentence(alike, concern(alike.getFirst()), "in %d months".formatted(MONTHS), last);
        }
        if (recent.size() >= least) {
            return sentence(recent, "concern", "in %d months".formatted(MONTHS), last);
        }
        return all.size() >= least ? sentence(all, "concern", "in all", last) : "";
    }

    private String sentence(List<EarlierContact> of, String what, String when, LocalDate last) {
        var count = of.size();
        var isLast = inHand != null && inHand.receivedOn().equals(last) && of.contains(inHand);
        var words =
                isLast ? ordinal(count) + " " + what : upper(inNumbers(count)) + " " + what + (count == 1 ? "" : "s");
        var employers = new HashSet<String>();
        of.stream()
                .map(it -> it.setting().strip().toLowerCase(Locale.UK))
                .filter(it -> !it.isEmpty())
                .forEach(employers::add);
        var where = employers.isEmpty()
                ? ""
                : ", " + inNumbers(employers.size()) + (employers.size() == 1 ? " employer" : " employers");
        return words + " " + when + where;
    }

    private static String concern(EarlierContact of) {
        var about = of.about().toLowerCase(Locale.UK);
        return about.endsWith("concern") ? about : about + " concern";
    }

    private static String ordinal(int count) {
        if (count <= ORDINALS.size()) {
            return ORDINALS.get(count - 1);
        }
        var teen = count % 100 > 10 && count % 100 < 14;
        return count
                + switch (teen ? 0 : count % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    static String inNumbers(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
