package org.safeboard.annualreport.domain.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeboard.annualreport.domain.prose.Finding.Kind;
import org.safeboard.platform.figures.FigureTable;

/** Points out numbers that somebody typed, and the figures that have the same value. */
final class TypedNumbers {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([-/\u2013](\\d\\d|(19|20)\\d\\d))?");
    private static final Pattern DATE_OR_TIME =
            Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}[:.]\\d\\d(am|pm)?|\\d{1,2}(am|pm)");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** "Page 12", "Chapter 2", "Key stage 3": the number names something, it counts nothing. */
    private static final Set<String> NAMED = Set.of(
            "page",
            "pages",
            "chapter",
            "chapters",
            "paragraph",
            "paragraphs",
            "section",
            "sections",
            "table",
            "tables",
            "chart",
            "charts",
            "appendix",
            "annex",
            "part",
            "parts",
            "step",
            "recommendation",
            "note",
            "version",
            "edition",
            "article",
            "schedule",
            "regulation",
            "level",
            "stage",
            "year",
            "tier",
            "volume",
            "action",
            "number",
            "no");

    private static final Set<String> AGES = Set.of("under", "aged", "age", "ages");
    private static final Set<String> UNITS = Set.of(
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "working",
            "minutes",
            "calendar");

    private final Values values;

    TypedNumbers(Values values) {
        this.values = values;
    }

    Stream<Finding> check(Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(it -> sentence.at(it).kind() == Sentence.Kind.NUMBER)
                .filter(it -> !countsNothing(sentence, it))
                .mapToObj(it -> finding(sentence, it));
    }

    private Finding finding(Sentence sentence, int place) {
        var number = sentence.at(place).text();
        var instead = sameValue(number, sentence);
        var message = "%s was typed by hand.%s"
                .formatted(
                        number,
                        instead.isEmpty() ? " No figure of this chapter has this value." : " A figure has this value.");
        return new Finding(Kind.TYPED_NUMBER, sentence.written(), message, instead);
    }

    private static boolean countsNothing(Sentence sentence, int place) {
        var number = sentence.at(place).text();
        var before = sentence.at(place - 1);
        var after = sentence.at(place + 1);
        return YEAR.matcher(number).matches()
                || (DATE_OR_TIME.matcher(number).matches() && !after.is("days", "working", "weeks", "months"))
                || (after.kind() == Sentence.Kind.WORD && MONTHS.contains(after.text()))
                || (after.is("to", "and") && isDayOfRange(sentence, place))
                || (before.kind() == Sentence.Kind.WORD
                        && (NAMED.contains(before.text()) || AGES.contains(before.text())))
                || (before.is("and", "to") && isNamed(sentence, place - 3))
                || (before.isSign(",\u2013-") && isNamed(sentence, place - 3))
                || isTimeLimit(sentence, place);
    }

    private static boolean isNamed(Sentence sentence, int place) {
        return sentence.at(place).kind() == Sentence.Kind.WORD
                && NAMED.contains(sentence.at(place).text())
                && sentence.at(place + 1).kind() == Sentence.Kind.NUMBER;
    }

    private static boolean isDayOfRange(Sentence sentence, int place) {
        return sentence.at(place + 2).kind() == Sentence.Kind.NUMBER
                && MONTHS.contains(sentence.at(place + 3).text());
    }

    /** "Within 72 hours" is a rule, "a mean of 5.75 days" is a result. */
    private static boolean isTimeLimit(Sentence sentence, int place) {
        var after = sentence.at(place + 1);
        return sentence.at(place - 1).is("within")
                && after.kind() == Sentence.Kind.WORD
                && UNITS.contains(after.text());
    }

    private List<String> sameValue(String number, Sentence sentence) {
        var wanted = plain(number);
        var words = sentence.tokens().stream().map(Sentence.Token::text).toList();
        return values.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> IntStream.range(0, row.cells().size())
                                .filter(it ->
                                        plain(row.cells().get(it).display()).equals(wanted))
                                .mapToObj(it -> new Candidate(table, row, it))))
                .sorted(Comparator.comparingInt((Candidate it) -> -it.wordsIn(words)))
                .map(it -> new Place(it.table, it.row, it.column)
                        .named(it.table.columns().get(it.column).key()))
                .limit(3)
                .toList();
    }

    private static String plain(String number) {
        return number.replaceAll("[+\u2212\\s]", "").replaceFirst(",(?=\\d{3})", "");
    }

    private record Candidate(FigureTable table, FigureTable.Row row, int column) {
        int wordsIn(List<String> words) {
            var all = row.label() + " " + table.title() + " "
                    + table.columns().get(column).heading();
            return (int) Stream.of(all.toLowerCase(Locale.UK).split("\\W+"))
                    .distinct()
                    .filter(words::contains)
                    .count();
        }
    }
}
