/** Decide whether to refer to the Disclosure and Barring Service. */
@NullMarked
package org.safeboard.allegations.dbs;

import org.jspecify.annotations.NullMarked;
