package org.safeboard.platform.web.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All files the pages need. A style or script names another file as {@code asset:name}. */
public final class Assets {
    private static final String GOVUK = "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
    private static final Assets ALL = new Assets();

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    private Assets() {
        for (var font : List.of("regular-latin", "regular-latin-ext", "bold-latin", "bold-latin-ext")) {
            add(font + ".woff2", read("/fonts/" + font + ".woff2"));
        }
        add("icon.svg", read("/assets/icon.svg"));
        add("js-enabled.js", read("/assets/js-enabled.js"));
        add("govuk-frontend.js", read(GOVUK + "govuk-frontend.min.js"));
        addText("start.js", text("/assets/start.js"));
        add("imports.js", read("/assets/imports.js"));
        add("autosave.js", read("/assets/autosave.js"));
        add("look.js", read("/assets/look.js"));
        var styles = new StringBuilder(text("/assets/typeface.css"));
        styles.append(withoutTransport(text(GOVUK + "govuk-frontend.min.css")));
        for (var own : List.of("frame", "content", "charts", "document", "print")) {
            styles.append('\n').append(text("/assets/" + own + ".css"));
        }
        addText("safeboard.css", styles.toString());
    }

    /** The address of a file, for templates. */
    public static String path(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("No asset " + name))
                .path();
    }

    static Optional<Asset> find(String name) {
        @Nullable Asset asset = ALL.byName.get(name);
        return Optional.ofNullable(asset);
    }

    /**
     * GDS Transport is licensed for services on gov.uk only, so its files and its name are taken out; ours takes its place.
     * The crest is a part of a footer that we do not use.
     */
    private static String withoutTransport(String css) {
        var own = css.replaceAll("@font-face\\{[^}]*}", "")
                .replace("GDS Transport,arial", "\"Source Sans 3\",arial")
                .replace("url(/assets/images/govuk-crest.svg)", "none")
                .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "");
        if (own.contains("GDS Transport") || own.contains("url(/")) {
            throw new IllegalStateException("The GOV.UK styles name a typeface or a picture that we may not use");
        }
        return own;
    }

    private void addText(String name, String text) {
        var resolved = text;
        for (var asset : byName.values()) {
            resolved = resolved.replace("asset:" + asset.name(), asset.path());
        }
        add(name, resolved.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, byte[] content) {
        byName.put(name, new Asset(name, content));
    }

    private static String text(String resource) {
        return new String(read(resource), StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
