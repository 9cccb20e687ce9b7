/** The office: who leads which case, and what was entered later than it happened. */
@NullMarked
package org.safeboard.allegations.domain.office;

import org.jspecify.annotations.NullMarked;
