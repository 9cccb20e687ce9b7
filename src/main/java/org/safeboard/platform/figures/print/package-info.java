/** A figure as charts and as files. */
@NullMarked
package org.safeboard.platform.figures.print;

import org.jspecify.annotations.NullMarked;
