package org.safeboard.allegations.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safeboard.people.Sweep;
import org.safeboard.people.Sweep.Step;
import org.safeboard.people.Weight;
import org.safeboard.people.WeightsVersion;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * How records of people are compared, and what the records of an area look like by that.
 *
 * @param weights what each agreement counts by the weights in use
 * @param sweep what came out when the area was looked through by the weights in use
 * @param waiting what came out by those learned last, where they are not in use
 * @param mayWeigh whether this person learns and chooses weights
 * @param stopped why what was begun last has no result; blank where it has one
 */
public record MatchingPage(
        String area,
        Set<String> areas,
        List<WeightsVersion> versions,
        List<Weight> weights,
        Optional<Sweep> sweep,
        Optional<Sweep> waiting,
        List<ToJudge> pairs,
        boolean mayWeigh,
        boolean atWork,
        String stopped,
        List<Problem> problems)
        implements Page {

    static String at(String area) {
        return "/allegations/matching?area=" + area;
    }

    public WeightsVersion inUse() {
        return versions.stream().filter(WeightsVersion::inUse).findFirst().orElseThrow();
    }

    public WeightsVersion learnedLast() {
        return versions.getFirst();
    }

    public List<Option> areaOptions() {
        return areas.stream().sorted().map(it -> new Option(it, it)).toList();
    }

    /** The ways in which one field agrees. */
    public record OfField(String field, List<Weight> weights) {}

    public List<OfField> fields() {
        var fields = new ArrayList<OfField>();
        for (var field : weights.stream().map(Weight::field).distinct().toList()) {
            fields.add(new OfField(
                    field,
                    weights.stream().filter(it -> it.field().equals(field)).toList()));
        }
        return fields;
    }

    /** "1.58 and more". */
    public static String score(Step step) {
        var number = step.from() == Math.rint(step.from())
                ? "%.0f".formatted(step.from())
                : String.format(Locale.UK, "%.2f", step.from());
        return number.replace('-', '\u2212') + " and more";
    }

    /** "At least 75 in 100", "At least 4 in 1,000". */
    public static String chance(Step step) {
        return step.chance() >= 1
                ? "At least %d in 100".formatted(Math.round(step.chance()))
                : "At least %d in 1,000".formatted(Math.round(step.chance() * 10));
    }

    public static String list(Step step) {
        return step.isLikely() ? "Likely the same person" : step.isPossible() ? "Possibly the same person" : "";
    }

    public static String number(int number) {
        return "%,d".formatted(number);
    }
}
