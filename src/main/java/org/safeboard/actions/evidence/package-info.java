/** Says that somebody saw that an action was done. */
@NullMarked
package org.safeboard.actions.evidence;

import org.jspecify.annotations.NullMarked;
