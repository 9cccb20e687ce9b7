/** An action, with what was claimed and what was seen. */
@NullMarked
package org.safeboard.actions.show;

import org.jspecify.annotations.NullMarked;
