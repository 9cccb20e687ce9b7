/** The way from a number back to the records it was counted from. */
@NullMarked
package org.safeboard.platform.figures.records;

import org.jspecify.annotations.NullMarked;
