/** Meetings from their beginning to the last copy of their minutes. */
@NullMarked
package org.safeboard.allegations.minutes;

import org.jspecify.annotations.NullMarked;
