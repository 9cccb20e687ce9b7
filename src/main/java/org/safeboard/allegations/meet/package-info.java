/** Record a position of trust meeting that was held. */
@NullMarked
package org.safeboard.allegations.meet;

import org.jspecify.annotations.NullMarked;
