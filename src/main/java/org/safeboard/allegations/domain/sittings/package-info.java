/** Position of trust meetings: who is asked to them, who came, what was decided, what is carried on. */
@NullMarked
package org.safeboard.allegations.domain.sittings;

import org.jspecify.annotations.NullMarked;
