/** Open a closed case again, with the reason and what is new. */
@NullMarked
package org.safeboard.allegations.reopen;

import org.jspecify.annotations.NullMarked;
