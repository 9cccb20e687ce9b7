/** Tests of the letters of a case. */
@NullMarked
package org.safeboard.allegations.letters;

import org.jspecify.annotations.NullMarked;
