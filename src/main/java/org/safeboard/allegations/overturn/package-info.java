/** Put another outcome in the place of the one that stands; the former one is kept and shown. */
@NullMarked
package org.safeboard.allegations.overturn;

import org.jspecify.annotations.NullMarked;
