/** Position of trust meetings that are being arranged: who is asked to them, when and where. */
@NullMarked
package org.safeboard.allegations.domain.meetings;

import org.jspecify.annotations.NullMarked;
