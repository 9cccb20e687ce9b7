/** What several low-level concerns about one adult have in common, and the referral that carries them all. */
@NullMarked
package org.safeboard.allegations.lowlevel.pattern;

import org.jspecify.annotations.NullMarked;
