/** Cases that cross a boundary, as those who may and may not work on them. */
@NullMarked
package org.safeboard.allegations.boundary;

import org.jspecify.annotations.NullMarked;
