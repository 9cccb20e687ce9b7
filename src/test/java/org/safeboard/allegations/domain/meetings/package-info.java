/** Rules of meetings that are arranged. */
@NullMarked
package org.safeboard.allegations.domain.meetings;

import org.jspecify.annotations.NullMarked;
