/** Who has to be told what, by whom, by when and in which words; and that it was done. */
@NullMarked
package org.safeboard.allegations.telling;

import org.jspecify.annotations.NullMarked;
