/** Questions about figures are asked and answered. */
@NullMarked
package org.safeboard.platform.figures.ask;

import org.jspecify.annotations.NullMarked;
