/** Low-level concerns: conduct below the threshold that an employer shares, and the pattern several of them make. */
@NullMarked
package org.safeboard.allegations.domain.lowlevel;

import org.jspecify.annotations.NullMarked;
