/** The time limits of an area: where each comes from, and how long the board gives those that are its own. */
@NullMarked
package org.safeboard.platform.settings.timelimits;

import org.jspecify.annotations.NullMarked;
