/** Complaints about how a case was dealt with. */
@NullMarked
package org.safeboard.allegations.domain.complaints;

import org.jspecify.annotations.NullMarked;
