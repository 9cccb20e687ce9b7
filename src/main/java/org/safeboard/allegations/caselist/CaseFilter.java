package org.safeboard.allegations.caselist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked the case list for; blank is "any".
 *
 * @param state {@code open}, {@code closed} or blank
 * @param lead {@code me}, {@code none}, the id of whoever leads, or blank
 * @param order {@code oldest} or, by default, newest first
 * @param after the key of the last case on the page before
 */
public record CaseFilter(
        String area,
        String q,
        String state,
        String sector,
        String nature,
        String decision,
        String year,
        String lead,
        String order,
        String after) {

    private static final Pattern NUMBER = Pattern.compile("(?i)LADO-\\d{4}(-\\d{0,6})?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})-\\d{2}");

    public CaseFilter {
        area = blankIfNull(area);
        q = blankIfNull(q);
        state = blankIfNull(state);
        sector = blankIfNull(sector);
        nature = blankIfNull(nature);
        decision = blankIfNull(decision);
        year = blankIfNull(year);
        lead = blankIfNull(lead);
        order = blankIfNull(order);
        after = blankIfNull(after);
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    CaseFilter in(String chosen) {
        return new CaseFilter(chosen, q, state, sector, nature, decision, year, lead, order, after);
    }

    public boolean oldestFirst() {
        return order.equals("oldest");
    }

    boolean looksLikeNumber() {
        return NUMBER.matcher(q).matches();
    }

    /** The first day of the reporting year asked for. */
    Optional<LocalDate> yearBegins() {
        var found = YEAR.matcher(year);
        return found.matches() ? Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), 4, 1)) : Optional.empty();
    }

    /** Where the next page begins: after this case. */
    record Key(LocalDate receivedOn, String number) {
        static Optional<Key> parse(String text) {
            var parts = text.split("~", 2);
            if (parts.length < 2) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Key(LocalDate.parse(parts[0]), parts[1]));
            } catch (java.time.format.DateTimeParseException notAKey) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return receivedOn + "~" + number;
        }
    }

    Optional<Key> afterKey() {
        return Key.parse(after);
    }

    /** Is anything narrowed down? */
    public boolean isNarrowed() {
        return !(q + state + sector + nature + decision + year + lead).isBlank();
    }
}
