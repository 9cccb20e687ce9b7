package org.safeboard.allegations.domain.earlier;

import static org.safeboard.allegations.domain.earlier.Repetition.inNumbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.earlier.Pattern.Kind;

/**
 * The patterns beside a contact in hand. What was found malicious or false counts for nothing.
 *
 * @param inHand counts in each of them
 */
public record Patterns(EarlierContact inHand, PatternLimits limits) {

    /**
     * What contacts at the same setting say: many in a short time, the same nature about different adults, and more than
     * usual.
     *
     * @param others those of the setting, however old
     * @param person the one record by which each adult is known, where several were judged to be the same
     * @param since when the earliest contact of the area came: before that nothing could be recorded
     */
    public List<Pattern> atSetting(List<EarlierContact> others, UnaryOperator<UUID> person, LocalDate since) {
        var all = withInHand(others);
        var found = new ArrayList<Pattern>();
        manyContacts(all).ifPresent(found::add);
        sameNature(all, person).ifPresent(found::add);
        rise(all, since).ifPresent(found::add);
        return found;
    }

    private Optional<Pattern> manyContacts(List<EarlierContact> all) {
        var recent = within(all, limits.settingMonths());
        return recent.size() < limits.settingContacts()
                ? Optional.empty()
                : Optional.of(new Pattern(
                        Kind.SETTING,
                        "%s contacts about %s in %d months"
                                .formatted(upper(inNumbers(recent.size())), inHand.setting(), limits.settingMonths()),
                        recent));
    }

    private Optional<Pattern> sameNature(List<EarlierContact> all, UnaryOperator<UUID> person) {
        var alike = alike(all);
        var adults = alike.stream()
                .flatMap(it -> Stream.ofNullable(it.person()))
                .map(person)
                .distinct()
                .count();
        return adults < limits.settingAdults()
                ? Optional.empty()
                : Optional.of(new Pattern(
                        Kind.NATURE,
                        "%s different adults at %s with the same nature (%s) in %d months"
                                .formatted(
                                        upper(inNumbers((int) adults)),
                                        inHand.setting(),
                                        inHand.about().toLowerCase(Locale.UK),
                                        Repetition.MONTHS),
                        alike));
    }

    /** Those of a nature with the one in hand, in the months in which repetition is looked for. */
    public List<EarlierContact> alike(List<EarlierContact> others) {
        return inHand.nature() == null
                ? List.of()
                : within(others, Repetition.MONTHS).stream()
                        .filter(it -> inHand.nature().equals(it.nature()))
                        .toList();
    }

    private Optional<Pattern> rise(List<EarlierContact> all, LocalDate since) {
        var yearAgo = inHand.receivedOn().minusYears(1);
        var years = 0;
        while (years < limits.riseYears() && !yearAgo.minusYears(years + 1L).isBefore(since)) {
            years++;
        }
        var first = yearAgo.minusYears(years);
        var before = all.stream()
                .filter(it -> it.receivedOn().isAfter(first) && !it.receivedOn().isAfter(yearAgo))
                .count();
        var year = within(all, 12);
        // half a contact, so that the first one ever at a setting is no rise
        if (years == 0 || Poisson.atLeast(year.size(), (before + 0.5) / years) >= limits.riseChance()) {
            return Optional.empty();
        }
        return Optional.of(new Pattern(
                Kind.RISE,
                "%s contacts about %s in 12 months, where there %s %s in the %s before: more than chance explains"
                        .formatted(
                                upper(inNumbers(year.size())),
                                inHand.setting(),
                                before == 1 ? "was" : "were",
                                before == 0 ? "none" : inNumbers((int) before),
                                years == 1 ? "year" : inNumbers(years) + " years"),
                year));
    }

    /** An employer whose staff work in several places. */
    public Optional<Pattern> supplier(String employer, List<EarlierContact> others) {
        var all = withInHand(others).stream()
                .filter(it -> !it.setting().isBlank() && !it.setting().strip().equalsIgnoreCase(employer.strip()))
                .toList();
        var settings =
                all.stream().map(it -> it.setting().strip()).distinct().sorted().toList();
        return settings.size() < limits.supplierSettings()
                ? Optional.empty()
                : Optional.of(new Pattern(
                        Kind.SUPPLIER,
                        "%s supplied staff to %s settings: %s"
                                .formatted(employer, inNumbers(settings.size()), String.join("; ", settings)),
                        all));
    }

    /** Other people of the household. */
    public Optional<Pattern> household(List<EarlierPerson> people) {
        var contacts = people.stream()
                .flatMap(it -> it.contacts().stream())
                .filter(it -> !it.disproved())
                .sorted(Comparator.comparing(EarlierContact::receivedOn).reversed())
                .toList();
        return contacts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pattern(
                        Kind.HOUSEHOLD,
                        contacts.size() == 1
                                ? "One contact about somebody who seems to live in the same household"
                                : upper(inNumbers(contacts.size()))
                                        + " contacts about people who seem to live in the same household",
                        contacts));
    }

    /** More than one account about a child asks for support of the child, and says nothing against any of them. */
    public Optional<Pattern> child(List<EarlierContact> others) {
        var all = withInHand(others);
        return all.size() < limits.childAllegations()
                ? Optional.empty()
                : Optional.of(new Pattern(
                        Kind.CHILD,
                        "%s contacts are about what happened to this child. Ask what support the child has now, and look for what corroborates each account: each stands on its own, and having been harmed before makes harm likelier, not an account weaker"
                                .formatted(upper(inNumbers(all.size()))),
                        all));
    }

    private List<EarlierContact> withInHand(List<EarlierContact> others) {
        var all = new ArrayList<>(others.stream()
                .filter(it -> !it.id().equals(inHand.id()) && !it.disproved())
                .toList());
        all.add(inHand);
        all.sort(Comparator.comparing(EarlierContact::receivedOn).reversed());
        return all;
    }

    /** Those of the months that end with the contact in hand. */
    private List<EarlierContact> within(List<EarlierContact> all, int months) {
        return all.stream()
                .filter(it -> !it.receivedOn().isAfter(inHand.receivedOn())
                        && it.receivedOn().isAfter(inHand.receivedOn().minusMonths(months)))
                .toList();
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
