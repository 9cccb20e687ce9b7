/** Write the minutes of a meeting on one page while it runs, and end it. */
@NullMarked
package org.safeboard.allegations.minutes.write;

import org.jspecify.annotations.NullMarked;
