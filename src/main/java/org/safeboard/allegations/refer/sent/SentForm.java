package org.safeboard.allegations.refer.sent;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What somebody who comes back sends. */
public record SentForm(
        String reference,
        String code,
        @Nullable UUID question,
        String answer,
        String more,
        List<MultipartFile> documents) {
    static final SentForm BLANK = new SentForm("", "", null, "", "", List.of());

    /** Was something written that is not kept yet? */
    public boolean carries() {
        return !answer.isBlank() || !more.isBlank();
    }
}
