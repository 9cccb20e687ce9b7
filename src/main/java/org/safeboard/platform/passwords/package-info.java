/** Passwords: how they are kept, and which are good enough. */
@NullMarked
package org.safeboard.platform.passwords;

import org.jspecify.annotations.NullMarked;
