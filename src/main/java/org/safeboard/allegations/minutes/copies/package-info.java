/** Give numbered copies of approved minutes, each marked with whom it is for, and keep the register of them. */
@NullMarked
package org.safeboard.allegations.minutes.copies;

import org.jspecify.annotations.NullMarked;
