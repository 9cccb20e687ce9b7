/** Cases that somebody keeps an eye on, and what others changed since they last looked. */
@NullMarked
package org.safeboard.allegations.watch;

import org.jspecify.annotations.NullMarked;
