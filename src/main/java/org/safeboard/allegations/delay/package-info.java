/** Say why a time limit was missed and how children were kept safe meanwhile. */
@NullMarked
package org.safeboard.allegations.delay;

import org.jspecify.annotations.NullMarked;
