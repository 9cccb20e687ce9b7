/** Rules that say, in the sentence the user reads, what is wrong and at which field. */
@NullMarked
package org.safeboard.platform.rules;

import org.jspecify.annotations.NullMarked;
