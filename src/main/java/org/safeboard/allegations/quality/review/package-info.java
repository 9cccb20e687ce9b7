/** A second reviewer looks at how a contact was decided, and the one who decided answers. */
@NullMarked
package org.safeboard.allegations.quality.review;

import org.jspecify.annotations.NullMarked;
