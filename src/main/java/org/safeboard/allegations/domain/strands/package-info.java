/** The strands in depth: their reviews, the steps of an employer, the time limits of both. */
@NullMarked
package org.safeboard.allegations.domain.strands;

import org.jspecify.annotations.NullMarked;
