/** The case list as those who may and may not see it. */
@NullMarked
package org.safeboard.allegations.domain.lowlevel;

import org.jspecify.annotations.NullMarked;
