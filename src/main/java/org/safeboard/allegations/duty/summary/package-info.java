/** One case on two pages of A4, for a day without power. */
@NullMarked
package org.safeboard.allegations.duty.summary;

import org.jspecify.annotations.NullMarked;
