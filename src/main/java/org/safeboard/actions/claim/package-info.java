/** Says that an action was done. */
@NullMarked
package org.safeboard.actions.claim;

import org.jspecify.annotations.NullMarked;
