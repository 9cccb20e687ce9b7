/** Each month a tenth of the contacts decided without a meeting is drawn to a second reviewer; how far they agree. */
@NullMarked
package org.safeboard.allegations.quality;

import org.jspecify.annotations.NullMarked;
