/** The figures of work across the boundary, and of cases that were opened again. */
@NullMarked
package org.safeboard.allegations.boundary.figures;

import org.jspecify.annotations.NullMarked;
