/** Cases exchanged between two installations. */
@NullMarked
package org.safeboard.allegations.packages;

import org.jspecify.annotations.NullMarked;
