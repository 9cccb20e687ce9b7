package org.safeboard.annualreport.domain.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeboard.annualreport.domain.prose.Finding.Kind;

/** Everything that is noticed about a text before it may be published. */
public final class Checks {
    private Checks() {}

    public static List<Finding> of(String text, Values values) {
        var findings = new ArrayList<Finding>();
        var parts = Markup.read(text);
        parts.stream()
                .filter(Part.If.class::isInstance)
                .map(it -> ((Part.If) it).figure())
                .filter(it -> values.table(it).isEmpty())
                .forEach(it -> findings.add(unknownPlace("[if " + it + "]")));
        for (var part : Passages.printed(parts, values)) {
            switch (part) {
                case Part.TablePlace table -> {
                    if (values.table(table.figure()).isEmpty()) {
                        findings.add(unknownPlace("[table " + table.figure() + "]"));
                    }
                }
                case Part.ChartPlace chart -> {
                    var charts =
                            values.table(chart.figure()).map(it -> it.charts().size());
                    if (charts.isEmpty() || chart.number() < 1 || chart.number() > charts.get()) {
                        findings.add(unknownPlace("[chart %s %d]".formatted(chart.figure(), chart.number())));
                    }
                }
                default ->
                    part.runs().forEach(run -> Sentence.of(run).forEach(it -> findings.addAll(check(it, values))));
            }
        }
        return findings.stream().distinct().toList();
    }

    private static List<Finding> check(Sentence sentence, Values values) {
        return Stream.of(
                        unknown(sentence, values),
                        new Directions(values).check(sentence),
                        new Ranks(values).check(sentence),
                        new TypedNumbers(values).check(sentence))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Finding> unknown(Sentence sentence, Values values) {
        var names = sentence.tokens().stream()
                .filter(it -> it.kind() == Sentence.Kind.FIGURE)
                .filter(it -> values.value(it.text()).isEmpty())
                .map(it -> new Finding(
                        Kind.UNKNOWN_FIGURE,
                        sentence.written(),
                        "There is no figure {%s}. Choose a name from the list of figures.".formatted(it.text()),
                        List.of()));
        var braces = sentence.tokens().stream().anyMatch(it -> it.isSign("{}"))
                ? Stream.of(new Finding(
                        Kind.UNKNOWN_FIGURE,
                        sentence.written(),
                        "A curly bracket stands here without a figure\u2019s name. Write {figure.row.column}, or take it out.",
                        List.of()))
                : Stream.<Finding>empty();
        return Stream.concat(names, braces);
    }

    private static Finding unknownPlace(String written) {
        return new Finding(
                Kind.UNKNOWN_PLACE,
                written,
                "There is no such table or chart. Take the line out or correct it.",
                List.of());
    }
}
