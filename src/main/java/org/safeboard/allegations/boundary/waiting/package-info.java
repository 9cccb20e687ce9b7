/** What waits between authorities: time limits, tasks, and what keeps a case open. */
@NullMarked
package org.safeboard.allegations.boundary.waiting;

import org.jspecify.annotations.NullMarked;
