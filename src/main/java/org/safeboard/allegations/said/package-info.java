/** Add to what was said; what was written before stays. */
@NullMarked
package org.safeboard.allegations.said;

import org.jspecify.annotations.NullMarked;
