package org.safeboard.allegations.domain.lowlevel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.platform.rules.Rules;

/**
 * What several low-level concerns about one adult have in common. It decides nothing: it says in sentences what is alike,
 * each with the records it speaks of.
 *
 * @param entries the earliest first
 */
public record Pattern(List<Entry> entries) {
    private static final int ALIKE = 2;

    /**
     * A low-level concern, as far as patterns are looked for.
     *
     * @param contact its file
     * @param on when it happened; when it was received where that is not known
     * @param kind as its label, as are the next three; blank where it was not recorded
     */
    public record Entry(
            UUID contact,
            String number,
            LocalDate on,
            String setting,
            String kind,
            String place,
            String timeOfDay,
            String childAge) {}

    /** Something that is alike, and in which records. */
    public record Trait(String sentence, List<Entry> entries) {}

    public Pattern {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::number))
                .toList();
    }

    /** One concern is no pattern. */
    public boolean isOne() {
        return entries.size() >= ALIKE;
    }

    /** Such as "3 low-level concerns in 14 months, in 2 settings". */
    public String summary() {
        var settings = settings().size();
        var where = settings == 0 ? "" : settings == 1 ? ", in one setting" : ", in %d settings".formatted(settings);
        return "%s %s%s".formatted(count(), span(), where);
    }

    /** What is alike: first all of them over their time, then the settings, then each kind, place, time and age. */
    public List<Trait> traits() {
        if (!isOne()) {
            return List.of();
        }
        var traits = new ArrayList<Trait>();
        traits.add(new Trait(count() + " " + span(), entries));
        var settings = settings();
        if (settings.size() > 1) {
            traits.add(new Trait(
                    "In %d settings: %s".formatted(settings.size(), String.join("; ", settings)),
                    entries.stream().filter(it -> !it.setting().isBlank()).toList()));
        }
        alike(traits, "The same setting", Entry::setting);
        alike(traits, "The same kind of conduct", Entry::kind);
        alike(traits, "The same place", Entry::place);
        alike(traits, "The same time of day", Entry::timeOfDay);
        alike(traits, "Children of the same age", Entry::childAge);
        return traits;
    }

    /** May they be referred together? It needs a reason, and a look at whether a child is safe. */
    public void checkReferral(String why, @Nullable Safe childSafe) {
        Rules.check(!entries.isEmpty(), "", "There is no low-level concern about this adult that could be referred")
                .and(!why.isBlank(), "why", "Enter why the concerns together may meet the threshold")
                .and(childSafe != null, "childSafe", "Select whether a child is safe now")
                .orRefuse();
    }

    private String count() {
        return entries.size() == 1 ? "1 low-level concern" : "%d low-level concerns".formatted(entries.size());
    }

    /** Months begun count: 2 March to 10 April are two. */
    private String span() {
        var first = entries.getFirst().on();
        var last = entries.getLast().on();
        var whole = ChronoUnit.MONTHS.between(first, last);
        var months = Math.max(1, first.plusMonths(whole).isBefore(last) ? whole + 1 : whole);
        return months == 1 ? "in one month" : "in %d months".formatted(months);
    }

    private List<String> settings() {
        return entries.stream()
                .map(Entry::setting)
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }

    private void alike(List<Trait> traits, String what, Function<Entry, String> of) {
        var byValue = entries.stream()
                .filter(it -> !of.apply(it).isBlank())
                .collect(Collectors.groupingBy(of, LinkedHashMap::new, Collectors.toList()));
        byValue.forEach((value, those) -> {
            if (those.size() >= ALIKE) {
                traits.add(new Trait(
                        "%s in %d of %d: %s".formatted(what, those.size(), entries.size(), lower(value)), those));
            }
        });
    }

    /** Settings are names and stay as they are; labels of lists begin like the middle of a sentence. */
    private String lower(String value) {
        return settings().contains(value) || value.isEmpty()
                ? value
                : value.substring(0, 1).toLowerCase(java.util.Locale.UK) + value.substring(1);
    }
}
