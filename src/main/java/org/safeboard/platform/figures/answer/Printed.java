package org.safeboard.platform.figures.answer;

import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.count.Slice;

/**
 * A number of a table as readers have it.
 *
 * @param shown null where it was kept back
 */
record Printed(Slice slice, @Nullable Long shown) {}
