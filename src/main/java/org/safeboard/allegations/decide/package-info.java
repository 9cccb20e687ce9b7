/** Decide what a contact needs, with the earlier concerns in sight. */
@NullMarked
package org.safeboard.allegations.decide;

import org.jspecify.annotations.NullMarked;
