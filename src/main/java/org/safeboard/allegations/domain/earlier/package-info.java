/** The earlier records that may be about the same adult, and what shows only when they are seen together. */
@NullMarked
package org.safeboard.allegations.domain.earlier;

import org.jspecify.annotations.NullMarked;
