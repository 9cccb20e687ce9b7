/** Who must be told what, by whom and by when; and the hold that keeps something from the person. */
@NullMarked
package org.safeboard.allegations.domain.telling;

import org.jspecify.annotations.NullMarked;
