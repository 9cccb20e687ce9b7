/** Cases that are opened again, and outcomes that are overturned. */
@NullMarked
package org.safeboard.allegations.reopen;

import org.jspecify.annotations.NullMarked;
