/** Begin a position of trust meeting, with its agenda filled from the case; or write one down that was held earlier. */
@NullMarked
package org.safeboard.allegations.minutes.begin;

import org.jspecify.annotations.NullMarked;
