/** Meetings that are being arranged: who is asked, when they can come, what they answered. */
@NullMarked
package org.safeboard.allegations.domain.meetings;

import org.jspecify.annotations.NullMarked;
