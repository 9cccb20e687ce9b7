/** Check all answers, and send them. */
@NullMarked
package org.safeboard.allegations.refer.check;

import org.jspecify.annotations.NullMarked;
