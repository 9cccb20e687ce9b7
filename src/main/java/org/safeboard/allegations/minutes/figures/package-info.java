/** Figures about meetings: attendance by agency, minutes in time. */
@NullMarked
package org.safeboard.allegations.minutes.figures;

import org.jspecify.annotations.NullMarked;
