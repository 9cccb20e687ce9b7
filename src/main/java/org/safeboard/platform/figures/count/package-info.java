/** Counts what the figures need in one go and sets the tables. */
@NullMarked
package org.safeboard.platform.figures.count;

import org.jspecify.annotations.NullMarked;
