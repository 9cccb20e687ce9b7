/** Likely earlier records that turn up without anybody asking: overnight, and in what is brought in. */
@NullMarked
package org.safeboard.allegations.earlier.overnight;

import org.jspecify.annotations.NullMarked;
