/** Stories of the allegations module: a case from the first call to its end. */
@NullMarked
package org.safeboard.allegations;

import org.jspecify.annotations.NullMarked;
