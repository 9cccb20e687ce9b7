/** The time limits and meetings of one person for a calendar outside, under a secret address that can be replaced. */
@NullMarked
package org.safeboard.platform.feed;

import org.jspecify.annotations.NullMarked;
