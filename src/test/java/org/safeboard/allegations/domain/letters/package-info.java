/** Tests of the rules about letters. */
@NullMarked
package org.safeboard.allegations.domain.letters;

import org.jspecify.annotations.NullMarked;
