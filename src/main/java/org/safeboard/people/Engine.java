package org.safeboard.people;

import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.matching.Lexicon;
import org.safeboard.people.matching.MatchIndex;
import org.safeboard.people.matching.Model;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes indexes in memory: all with the same weights and lists of names, read once, when the first is made. */
@Component
class Engine {
    private final Path lists;
    private @Nullable Shared shared;

    /** @param data the data folder, where a board may have lists of names of its own */
    Engine(@Value("${safeboard.data:data}") Path data) {
        lists = data.resolve("matching");
    }

    private record Shared(Model model, Lexicon lexicon) {}

    synchronized MatchIndex<UUID> empty() {
        var read = shared;
        if (read == null) {
            read = new Shared(Model.shipped(), Lexicon.with(lists));
            shared = read;
        }
        return new MatchIndex<>(read.model, read.lexicon);
    }
}
