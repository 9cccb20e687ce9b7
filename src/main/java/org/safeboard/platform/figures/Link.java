package org.safeboard.platform.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A total in one table whose parts stand in others. Whoever has both can subtract, so small numbers are protected with
 * regard to it.
 */
public record Link(Number total, List<Number> parts) {

    /** A measure as a whole, or at one value of a dimension. */
    public record Number(Measure measure, @Nullable Dimension dimension, String code) {
        public static Number of(Measure measure) {
            return new Number(measure, null, "");
        }

        public static Number of(Measure measure, Dimension dimension, String code) {
            return new Number(measure, dimension, code);
        }
    }

    public Link {
        parts = List.copyOf(parts);
    }

    public static Link of(Number total, Number... parts) {
        return new Link(total, List.of(parts));
    }
}
