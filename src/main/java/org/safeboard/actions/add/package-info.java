/** Adds an action to a case file. */
@NullMarked
package org.safeboard.actions.add;

import org.jspecify.annotations.NullMarked;
