/** Arrange a position of trust meeting: begin it, and see how it stands. */
@NullMarked
package org.safeboard.allegations.arrange;

import org.jspecify.annotations.NullMarked;
