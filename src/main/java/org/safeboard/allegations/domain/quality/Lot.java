package org.safeboard.allegations.domain.quality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Draws by lot, so that anybody can draw again: each gets the SHA-256 of the seed, a colon and its number, and those with
 * the lowest are drawn. Nothing but seed and numbers decides.
 *
 * @param seed 32 hexadecimal digits
 */
public record Lot(String seed) {
    private static final int ONE_IN = 10;

    /** Something that may be drawn, by what the office calls it. */
    public interface Numbered {
        String number();
    }

    /** A contact that may be drawn, and who decided it. */
    public record Decided(UUID contact, String number, UUID decider) implements Numbered {}

    /** A tenth, begun tenths too, so that where there is anything at least one is drawn. */
    public static int tenth(int of) {
        return (of + ONE_IN - 1) / ONE_IN;
    }

    /** As many as asked for, or all there are, in the order in which they were drawn. */
    public <T extends Numbered> List<T> draw(Collection<T> from, int howMany) {
        return from.stream()
                .sorted(Comparator.comparing((T it) -> place(it.number())).thenComparing(Numbered::number))
                .limit(howMany)
                .toList();
    }

    /** Where a number stands in the lot. */
    public String place(String number) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest((seed + ":" + number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Who is asked to review each of those drawn: never the one who decided, otherwise whoever has the fewest so far.
     *
     * @return nothing for those of which nobody else could
     */
    public Map<UUID, Optional<UUID>> share(List<Decided> drawn, Collection<UUID> reviewers) {
        var load = new HashMap<UUID, Integer>();
        var shared = new HashMap<UUID, Optional<UUID>>();
        for (var contact : drawn) {
            var reviewer = reviewers.stream()
                    .filter(it -> !it.equals(contact.decider()))
                    .min(Comparator.comparing((UUID it) -> load.getOrDefault(it, 0))
                            .thenComparing(it -> place(it.toString())));
            reviewer.ifPresent(it -> load.merge(it, 1, Integer::sum));
            shared.put(contact.contact(), reviewer);
        }
        return shared;
    }
}
