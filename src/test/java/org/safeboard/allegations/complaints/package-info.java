/** Complaints about a case. */
@NullMarked
package org.safeboard.allegations.complaints;

import org.jspecify.annotations.NullMarked;
