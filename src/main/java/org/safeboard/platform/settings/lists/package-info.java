/** The code lists: what can be chosen, since and until when, and what a board added. */
@NullMarked
package org.safeboard.platform.settings.lists;

import org.jspecify.annotations.NullMarked;
