/** How often somebody may try something, counted by where they come from and by what they try. */
@NullMarked
package org.safeboard.platform.throttle;

import org.jspecify.annotations.NullMarked;
