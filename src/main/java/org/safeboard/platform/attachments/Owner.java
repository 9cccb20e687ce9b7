package org.safeboard.platform.attachments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record that documents belong to.
 *
 * @param module whose {@link org.safeboard.platform.access.FileAccess} says who may open them
 * @param file the case file
 * @param part a part of it, such as a meeting; null for the file as a whole
 */
public record Owner(
        String area, String module, UUID file, @Nullable UUID part) {
    public static Owner of(String area, String module, UUID file) {
        return new Owner(area, module, file, null);
    }
}
