/** The office on paper, and its calendar. */
@NullMarked
package org.safeboard.platform.feed;

import org.jspecify.annotations.NullMarked;
