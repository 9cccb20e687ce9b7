/** Tests of meetings that are being arranged. */
@NullMarked
package org.safeboard.allegations.domain.meetings;

import org.jspecify.annotations.NullMarked;
