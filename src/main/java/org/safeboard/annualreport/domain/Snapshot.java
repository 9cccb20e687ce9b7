package org.safeboard.annualreport.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition froze: the text, and every figure as each audience may see it.
 *
 * @param accepted what was noticed about the text and published all the same, with the reasons
 */
public record Snapshot(
        String board,
        String title,
        List<Section> sections,
        List<Accepted> accepted,
        Map<Audience, List<FigureTable>> figures) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A section as it was published. */
    public record Section(String id, String title, String text) {}

    /** @param key of the finding, so that the same one in a further edition finds its reason again */
    public record Accepted(String key, String section, String message, String reason) {}

    public Snapshot {
        sections = List.copyOf(sections);
        accepted = List.copyOf(accepted);
        figures = Map.copyOf(figures);
    }

    public static Snapshot of(Edition edition) {
        return JSON.readValue(edition.snapshot(), Snapshot.class);
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    public FigureBook book(Audience audience) {
        return new FigureBook(figures.getOrDefault(audience, List.of()));
    }

    /** SHA-256 of the very bytes, in hexadecimal. */
    public static String hash(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
