/** Cases that pass from one LADO to another. */
@NullMarked
package org.safeboard.allegations.handover;

import org.jspecify.annotations.NullMarked;
