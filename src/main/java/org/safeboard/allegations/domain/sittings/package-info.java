/** Position of trust meetings while they are held: who came, what was decided, what is carried on. */
@NullMarked
package org.safeboard.allegations.domain.sittings;

import org.jspecify.annotations.NullMarked;
