package org.safeboard.allegations.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.earlier.Stated;
import org.safeboard.platform.web.Part;

/**
 * Who the people of a contact are, on its file.
 *
 * @param adultAt where it is kept; null where nobody is named
 */
public record IdentityPart(
        List<Stated> adult,
        List<Stated> child,
        @Nullable String adultAt,
        @Nullable String childAt) implements Part {}
