package org.safeboard.allegations.domain.incoming.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Problem;

/** Where the adult works with children. */
public record Place(String organisation, @Nullable PlaceKind kind, String address) implements Answered {
    @Override
    public List<Problem> problems() {
        return new Missing()
                .unless(!organisation.isBlank(), "organisation", "Enter the name of the organisation")
                .unless(kind != null, "kind", "Select what kind of organisation it is")
                .list();
    }

    @Override
    public List<Line> lines() {
        return new Lines()
                .line("Name of the organisation", organisation)
                .line("Kind of organisation", kind == null ? "" : kind.label())
                .line("Address", address)
                .list();
    }
}
