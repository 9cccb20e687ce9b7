package org.safeboard.allegations.minutes.store;

import org.safeboard.allegations.domain.sittings.Notes;
import tools.jackson.databind.json.JsonMapper;

/** Notes as they are kept. */
final class NotesJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NotesJson() {}

    static String write(Notes notes) {
        return JSON.writeValueAsString(notes).replace("\\u0000", "");
    }

    static Notes read(String kept) {
        return JSON.readValue(kept, Notes.class);
    }
}
