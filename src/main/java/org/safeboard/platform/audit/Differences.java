package org.safeboard.platform.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.audit.Event.FieldChange;

/** Collects what changed, field by field, in the words of the page; what stayed the same is left out. */
public final class Differences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final List<FieldChange> changes = new ArrayList<>();

    public Differences field(String label, @Nullable Object from, @Nullable Object to) {
        var before = shown(from);
        var after = shown(to);
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(label, before, after));
        }
        return this;
    }

    public List<FieldChange> list() {
        return List.copyOf(changes);
    }

    private static @Nullable String shown(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return DAY.format(date);
        }
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
