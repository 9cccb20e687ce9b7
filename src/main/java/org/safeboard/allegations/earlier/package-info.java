/** Earlier records about the same adult: shown, and judged by a person. */
@NullMarked
package org.safeboard.allegations.earlier;

import org.jspecify.annotations.NullMarked;
