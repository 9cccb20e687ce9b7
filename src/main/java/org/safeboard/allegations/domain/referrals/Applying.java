package org.safeboard.allegations.domain.referrals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;

/**
 * Which regulators apply to a case, by its sector, the employment basis and the adult's role: dated data in
 * {@code regulators/applies.csv}. Each is a question that has to be decided, not an answer.
 *
 * @param sector blank for every sector
 * @param basis blank for every employment basis
 * @param role words of which one is in the adult's role; blank for every role
 */
public record Applying(
        String regulator,
        String sector,
        String basis,
        String role,
        String why,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final List<Applying> ALL = read();

    /** Those that apply to this contact, each once. */
    public static List<Applying> to(Contact contact) {
        var seen = new HashSet<String>();
        return ALL.stream()
                .filter(it -> it.appliesTo(contact))
                .filter(it -> seen.add(it.regulator))
                .toList();
    }

    private boolean appliesTo(Contact contact) {
        var on = contact.received().receivedOn();
        return (from == null || !on.isBefore(from))
                && (until == null || !on.isAfter(until))
                && (sector.isEmpty() || sector.equals(contact.sector()))
                && (basis.isEmpty() || basis.equals(contact.about().employmentBasis()))
                && (role.isEmpty() || hasWord(contact.about().adultRole()));
    }

    private boolean hasWord(String adultRole) {
        return Pattern.compile("\\b(" + role + ")")
                .matcher(adultRole.toLowerCase(Locale.UK))
                .find();
    }

    private static List<Applying> read() {
        try (var file = Objects.requireNonNull(Applying.class.getResourceAsStream("/regulators/applies.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(it -> !it.isBlank())
                    .map(Applying::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Applying line(String line) {
        var it = line.split(",", -1);
        return new Applying(it[0], it[1], it[2], it[3], it[4], date(it[5]), date(it[6]));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
