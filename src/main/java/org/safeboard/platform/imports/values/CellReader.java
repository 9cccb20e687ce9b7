package org.safeboard.platform.imports.values;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.ImportRow.Birth;
import org.safeboard.platform.imports.ImportRow.Said;
import org.safeboard.platform.imports.fields.FieldType;
import org.safeboard.platform.imports.fields.ImportField;
import org.safeboard.platform.imports.read.ExcelDates;
import org.safeboard.platform.imports.read.SheetFile.CellError;

/** Turns cells into values of their field's type, or says why not. One for each reading of a file: it remembers. */
public final class CellReader {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final Set<String> NOTHING =
            Set.of("-", "–", "—", "--", ".", "n/a", "na", "n.a.", "none", "nil", "not applicable");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "✓", "✔", "yes pot");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "✗", "✘");
    private static final Set<String> UNKNOWN = Set.of("not known", "nk", "n k", "unknown", "?", "dont know");
    private static final int TEXT = 10_000;
    private static final int REMEMBERED = 50_000;
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private final LocalDate today;
    private final BritishDates british;
    private final Map<String, Vocabulary> vocabularies;
    private final Map<String, Optional<BritishDates.Read>> days = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final TreeSet<Integer> guessedYears = new TreeSet<>();
    private int guessed;
    private int counted;

    public CellReader(LocalDate today, Map<String, Vocabulary> vocabularies) {
        this.today = today;
        this.british = new BritishDates(today);
        this.vocabularies = Map.copyOf(vocabularies);
    }

    /** A cell that cannot be read; the message says what to do. */
    public static final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        NotRead(String whatToDo) {
            super(whatToDo, null, false, false);
        }

        /** A sentence. */
        public String whatToDo() {
            return java.util.Objects.requireNonNull(getMessage());
        }
    }

    /** What a cell shows, roughly as the spreadsheet does. */
    public static String shown(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> Words.tidy(text);
            case Double number -> plain(number);
            case Boolean yes -> yes ? "Yes" : "No";
            case LocalDateTime at ->
                at.toLocalTime().equals(LocalTime.MIN) ? SHOWN.format(at) : SHOWN.format(at) + " " + at.toLocalTime();
            case LocalTime time -> time.toString();
            case CellError error -> error.shown();
            default -> cell.toString();
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /**
     * @param on the day whose code lists count; null for any
     * @return null where the cell is blank or says that there is nothing
     */
    public @Nullable Object read(ImportField field, Object cell, @Nullable LocalDate on) throws NotRead {
        if (cell instanceof CellError error) {
            throw new NotRead("The cell shows %s: put the value itself there".formatted(error.shown()));
        }
        var text = shown(cell);
        if (text.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case TEXT -> text(text);
            case DATE -> nothing(text) ? null : day(field, cell, text).date();
            case DATES -> nothing(text) ? null : dates(field, cell, text);
            case BIRTH -> nothing(text) ? null : day(field, cell, text);
            case TIME -> nothing(text) ? null : time(cell, text);
            case YES_NO -> said(field, text);
            case CODE -> code(field, text, on);
            case CODES -> codes(field, text, on);
        };
    }

    private static boolean nothing(String text) {
        return text.length() < 15 && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    private String text(String text) throws NotRead {
        if (text.length() > TEXT) {
            throw new NotRead("This has %,d characters: shorten it to %,d".formatted(text.length(), TEXT));
        }
        if (text.length() > 60 || texts.size() > REMEMBERED) {
            return text;
        }
        var before = texts.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    private Birth day(ImportField field, Object cell, String text) throws NotRead {
        var birth = unchecked(field, cell, text);
        if (birth.date().isAfter(today)) {
            throw new NotRead("%s is in the future: correct it".formatted(SHOWN.format(birth.date())));
        }
        if (birth.date().isBefore(field.type() == FieldType.BIRTH ? FIRST.minusYears(50) : FIRST)) {
            throw new NotRead("%s is too long ago: correct it".formatted(SHOWN.format(birth.date())));
        }
        return birth;
    }

    private Birth unchecked(ImportField field, Object cell, String text) throws NotRead {
        if (cell instanceof LocalDateTime at) {
            return new Birth(at.toLocalDate(), Birth.Precision.DAY);
        }
        if (cell instanceof Double number) {
            var plausible = ExcelDates.plausible(number);
            if (plausible.isPresent()) {
                counted++;
                return new Birth(plausible.get().toLocalDate(), Birth.Precision.DAY);
            }
        }
        // a month read from a column of births is no day, so the type is part of what is remembered
        var births = field.type() == FieldType.BIRTH;
        var read = days.computeIfAbsent(
                births ? "b" + text : text, it -> births ? british.birth(text) : british.day(text));
        if (read.isEmpty()) {
            var why = british.whyNot(text);
            throw new NotRead((why.isEmpty() ? "This is no date" : why) + ": write "
                    + field.type().title());
        }
        if (read.get().guessedCentury()) {
            guessed++;
            guessedYears.add(read.get().date().date().getYear());
        }
        return read.get().date();
    }

    private @Nullable Object dates(ImportField field, Object cell, String text) throws NotRead {
        if (!(cell instanceof String)) {
            return java.util.List.of(day(field, cell, text).date());
        }
        var dates = new ArrayList<LocalDate>();
        for (var part : text.split("[;,\\n&]|\\band\\b")) {
            var one = Words.tidy(part);
            if (!one.isEmpty()) {
                dates.add(day(field, one, one).date());
            }
        }
        return dates.isEmpty() ? null : java.util.List.copyOf(dates);
    }

    private static LocalTime time(Object cell, String text) throws NotRead {
        return switch (cell) {
            case LocalTime time -> time;
            case LocalDateTime at -> at.toLocalTime();
            case Double number
            when number >= 0 && number < 1 -> LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(number * 86_400)));
            default ->
                Times.read(text).orElseThrow(() -> new NotRead("This is no time: write " + FieldType.TIME.title()));
        };
    }

    private static @Nullable Said said(ImportField field, String text) throws NotRead {
        var plain = Words.plain(text);
        if (YES.contains(plain)) {
            return Said.YES;
        }
        if (NO.contains(plain)) {
            return Said.NO;
        }
        if (UNKNOWN.contains(plain)) {
            return Said.NOT_KNOWN;
        }
        if (nothing(text)) {
            return null;
        }
        throw new NotRead("%s is answered with Yes, No or Not known".formatted(field.heading()));
    }

    private @Nullable String code(ImportField field, String text, @Nullable LocalDate on) throws NotRead {
        var vocabulary = vocabulary(field);
        var code = vocabulary.code(text, on);
        if (code.isPresent()) {
            return code.get();
        }
        if (nothing(text)) {
            return null;
        }
        if (vocabulary.knows(text)) {
            throw new NotRead("“%s” was not in use on %s: write %s"
                    .formatted(text, on == null ? "that day" : SHOWN.format(on), vocabulary.choices(on)));
        }
        throw new NotRead("“%s” is not known here: write %s".formatted(text, vocabulary.choices(on)));
    }

    private @Nullable Object codes(ImportField field, String text, @Nullable LocalDate on) throws NotRead {
        var whole = vocabulary(field).code(text, on);
        if (whole.isPresent()) {
            return java.util.List.of(whole.get());
        }
        var codes = new ArrayList<String>();
        for (var part : text.split("[;,\\n/&]|\\band\\b")) {
            var one = Words.tidy(part);
            var code = one.isEmpty() ? null : code(field, one, on);
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes.isEmpty() ? null : java.util.List.copyOf(codes);
    }

    private Vocabulary vocabulary(ImportField field) {
        return java.util.Objects.requireNonNull(vocabularies.get(field.list()), field.name());
    }

    /** What was read that might be meant otherwise, in a sentence each. */
    public java.util.List<String> notices() {
        var notices = new ArrayList<String>();
        if (guessed > 0) {
            notices.add("%,d dates had years of two digits; they were read as years from %d to %d"
                    .formatted(guessed, guessedYears.first(), guessedYears.last()));
        }
        if (counted > 0) {
            notices.add("%,d dates were plain numbers; they were read as Excel counts days".formatted(counted));
        }
        return notices;
    }
}
