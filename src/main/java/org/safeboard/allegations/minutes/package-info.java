/** The minutes of position of trust meetings: begun, written while the meeting runs, agreed, given. */
@NullMarked
package org.safeboard.allegations.minutes;

import org.jspecify.annotations.NullMarked;
