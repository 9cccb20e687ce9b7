/** Tests of letters from Word templates. */
@NullMarked
package org.safeboard.platform.letters;

import org.jspecify.annotations.NullMarked;
