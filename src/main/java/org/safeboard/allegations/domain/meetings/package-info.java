/** Position of trust meetings from the moment they begin: who came, what was decided, what is carried on. */
@NullMarked
package org.safeboard.allegations.domain.meetings;

import org.jspecify.annotations.NullMarked;
