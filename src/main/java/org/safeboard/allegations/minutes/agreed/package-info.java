/** Minutes after the meeting: read, sent to the chair, approved, disputed, answered, corrected. */
@NullMarked
package org.safeboard.allegations.minutes.agreed;

import org.jspecify.annotations.NullMarked;
