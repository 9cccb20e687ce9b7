/** Prints the time limits, where they come from and how they stand. */
@NullMarked
package org.safeboard.platform.clocks.report;

import org.jspecify.annotations.NullMarked;
